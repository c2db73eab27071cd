package io.github.tribikos.duckdb;

import static java.util.Map.entry;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes by the words with which DuckDB's messages begin, {@code Constraint Error: ...}, as there is neither SQLSTATE nor code.
 * The driver's own messages have both, but call a closed statement or result a lost connection (08003).
 */
final class DuckdbErrorClassifier extends ErrorClassifier {
    private static final Map<String, ErrorKind> BY_PREFIX = Map.ofEntries(
            entry("Binder", ErrorKind.PROGRAMMING_ERROR),
            entry("Catalog", ErrorKind.PROGRAMMING_ERROR),
            entry("Conversion", ErrorKind.DATA_ERROR),
            entry("Dependency", ErrorKind.PROGRAMMING_ERROR),
            entry("FATAL", ErrorKind.DISCONNECT), // the database must be opened again
            entry("Invalid Input", ErrorKind.DATA_ERROR),
            entry("Invalid Type", ErrorKind.DATA_ERROR),
            entry("INTERRUPT", ErrorKind.CANCELLED),
            entry("IO", ErrorKind.CONNECT_FAILURE),
            entry("Mismatch Type", ErrorKind.DATA_ERROR),
            entry("Not implemented", ErrorKind.PROGRAMMING_ERROR),
            entry("Out of Range", ErrorKind.DATA_ERROR),
            entry("Parser", ErrorKind.PROGRAMMING_ERROR),
            entry("Permission", ErrorKind.PERMISSION_DENIED),
            entry("Resource In Use", ErrorKind.PROGRAMMING_ERROR),
            entry("Sequence", ErrorKind.DATA_ERROR), // at its end
            entry("Syntax", ErrorKind.PROGRAMMING_ERROR));

    private static final String SEPARATOR = " Error: ";

    @Override
    public boolean isRollbackPending(SQLException cause) {
        String message = cause.getMessage();
        return message != null && message.startsWith("TransactionContext Error: Current transaction is aborted");
    }

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        String message = cause.getMessage();
        if (message == null) {
            return null;
        }
        if ("08003".equals(cause.getSQLState())) {
            return message.startsWith("Connection was closed") ? ErrorKind.DISCONNECT : ErrorKind.OTHER;
        }
        return switch (prefix(message)) {
            case "Constraint" -> constraint(message);
            case "TransactionContext" -> ofTransaction(message);
            case "Invalid Input" -> ofInput(message);
            case "Out of Memory" ->
                message.contains("max_temp_directory_size") || message.contains("No space left")
                        ? ErrorKind.DISK_FULL
                        : ErrorKind.OTHER;
            case "IO" -> message.contains("No space left") ? ErrorKind.DISK_FULL : ErrorKind.CONNECT_FAILURE;
            default -> BY_PREFIX.get(prefix(message));
        };
    }

    private static ErrorKind ofInput(String message) {
        if (message.startsWith("Invalid Input Error: More than one row returned by a subquery")) {
            return ErrorKind.CARDINALITY_VIOLATION;
        }
        return message.contains("in read-only mode") ? ErrorKind.READ_ONLY_VIOLATION : ErrorKind.DATA_ERROR;
    }

    private static String prefix(String message) {
        int end = message.indexOf(SEPARATOR);
        return end < 0 ? "" : message.substring(0, end);
    }

    /** Goes by the words after the prefix; a key in the message comes later and cannot mislead. */
    private static ErrorKind constraint(String message) {
        if (message.startsWith("Constraint Error: NOT NULL")) {
            return ErrorKind.NOT_NULL_VIOLATION;
        }
        if (message.startsWith("Constraint Error: CHECK")) {
            return ErrorKind.CHECK_VIOLATION;
        }
        if (message.startsWith("Constraint Error: Violates foreign key")) {
            return ErrorKind.FOREIGN_KEY_VIOLATION;
        }
        boolean isDuplicate = message.startsWith("Constraint Error: Duplicate key")
                || message.startsWith("Constraint Error: PRIMARY KEY or UNIQUE");
        return isDuplicate ? ErrorKind.UNIQUE_VIOLATION : ErrorKind.INTEGRITY_VIOLATION;
    }

    private static ErrorKind ofTransaction(String message) {
        if (message.contains("Failed to commit: PRIMARY KEY or UNIQUE")) {
            return ErrorKind.UNIQUE_VIOLATION; // two transactions have inserted the same key
        }
        boolean isConflict = message.contains("onflict") || message.contains("Failed to commit");
        return isConflict ? ErrorKind.SERIALIZATION_FAILURE : ErrorKind.PROGRAMMING_ERROR;
    }

    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        String message = context.cause() == null ? null : context.cause().getMessage();
        if (message == null) {
            return context;
        }
        String text =
                message.substring(Math.min(message.length(), prefix(message).length() + SEPARATOR.length()));
        return switch (prefix(message)) {
            case "Constraint" -> constraint(context, text);
            // What the parser says names tables, columns and SQL, which holds placeholders instead of values.
            case "Parser", "Binder", "Catalog", "Syntax" -> context.withSafeMessage(firstLine(text));
            case "Permission" ->
                context.withSafeMessage(
                        "DuckDB is kept from files and extensions. Open the database with enable_external_access=true in its"
                                + " URL to allow them.");
            default -> context;
        };
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.endsWith("!") ? line.substring(0, line.length() - 1) + "." : line + ".";
    }

    private static DatabaseErrorContext constraint(DatabaseErrorContext context, String text) {
        DuckdbMessageReader reader = new DuckdbMessageReader(text);
        if (reader.skipPast("NOT NULL constraint failed: ")) {
            return context.withTable(reader.name())
                    .withColumns(reader.skipPast(".") ? List.of(reader.name()) : List.of());
        }
        if (reader.skipPast("CHECK constraint failed on table \"")) {
            return context.withTable(reader.until("\" with expression "));
        }
        return reader.skipPast("Duplicate key \"")
                ? context.withColumns(column(reader.until("\" violates ")))
                : context;
    }

    /** Of several columns the values stand between their names, and may look like names: then none is told. */
    private static List<String> column(String key) {
        int colon = key.indexOf(": ");
        return colon > 0 && key.indexOf(", ") < 0 ? List.of(key.substring(0, colon)) : List.of();
    }
}
