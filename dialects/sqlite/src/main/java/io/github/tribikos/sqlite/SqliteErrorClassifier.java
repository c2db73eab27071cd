package io.github.tribikos.sqlite;

import static java.util.Map.entry;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes by SQLite's <a href="https://www.sqlite.org/rescode.html">extended result codes</a>, as there is no SQLSTATE. The driver
 * gives the primary code as the vendor code and writes the extended one into its message, {@code [SQLITE_CONSTRAINT_UNIQUE] A
 * UNIQUE constraint failed (UNIQUE constraint failed: t.a, t.b)}; it is read there, so that its classes need not be loaded.
 */
final class SqliteErrorClassifier extends ErrorClassifier {
    private static final Map<String, ErrorKind> BY_NAME = Map.ofEntries(
            entry("SQLITE_CONSTRAINT_UNIQUE", ErrorKind.UNIQUE_VIOLATION),
            entry("SQLITE_CONSTRAINT_PRIMARYKEY", ErrorKind.UNIQUE_VIOLATION),
            entry("SQLITE_CONSTRAINT_ROWID", ErrorKind.UNIQUE_VIOLATION),
            entry("SQLITE_CONSTRAINT_FOREIGNKEY", ErrorKind.FOREIGN_KEY_VIOLATION),
            entry("SQLITE_CONSTRAINT_NOTNULL", ErrorKind.NOT_NULL_VIOLATION),
            entry("SQLITE_CONSTRAINT_CHECK", ErrorKind.CHECK_VIOLATION),
            entry("SQLITE_CONSTRAINT_DATATYPE", ErrorKind.DATA_ERROR),
            entry("SQLITE_BUSY_SNAPSHOT", ErrorKind.SERIALIZATION_FAILURE));

    /** By primary code, the lowest byte of the extended ones. */
    private static final Map<Integer, ErrorKind> BY_CODE = Map.ofEntries(
            entry(1, ErrorKind.PROGRAMMING_ERROR), // SQLITE_ERROR: syntax, missing table, wrong argument
            entry(3, ErrorKind.PERMISSION_DENIED), // SQLITE_PERM
            entry(5, ErrorKind.LOCK_TIMEOUT), // SQLITE_BUSY
            entry(6, ErrorKind.LOCK_TIMEOUT), // SQLITE_LOCKED
            entry(8, ErrorKind.READ_ONLY_VIOLATION), // SQLITE_READONLY
            entry(9, ErrorKind.CANCELLED), // SQLITE_INTERRUPT
            entry(13, ErrorKind.DISK_FULL), // SQLITE_FULL
            entry(14, ErrorKind.CONNECT_FAILURE), // SQLITE_CANTOPEN
            entry(18, ErrorKind.DATA_ERROR), // SQLITE_TOOBIG
            entry(19, ErrorKind.INTEGRITY_VIOLATION), // SQLITE_CONSTRAINT
            entry(20, ErrorKind.DATA_ERROR), // SQLITE_MISMATCH
            entry(23, ErrorKind.PERMISSION_DENIED), // SQLITE_AUTH
            entry(25, ErrorKind.PROGRAMMING_ERROR), // SQLITE_RANGE: number of a bind
            entry(26, ErrorKind.CONNECT_FAILURE)); // SQLITE_NOTADB

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        String message = cause.getMessage();
        if (message == null || cause.getErrorCode() == 0) {
            boolean isClosed = message != null && message.startsWith("database connection closed");
            return isClosed ? ErrorKind.DISCONNECT : null;
        }
        ErrorKind kind = BY_NAME.get(resultCode(message));
        return kind != null ? kind : BY_CODE.get(cause.getErrorCode() & 0xFF);
    }

    private static String resultCode(String message) {
        int end = message.indexOf(']');
        return message.startsWith("[") && end > 0 ? message.substring(1, end) : "";
    }

    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        SQLException cause = context.cause();
        String text = cause == null ? null : inner(cause.getMessage());
        if (text == null) {
            return context;
        }
        int subject = text.indexOf(" constraint failed: ");
        if (subject > 0) {
            return constraint(context, text.substring(0, subject), text.substring(subject + 20));
        }
        // What the parser says names tables, columns and SQL, which holds placeholders instead of values.
        boolean isOfParser = text.startsWith("no such ") || text.startsWith("near ") || text.endsWith("syntax error");
        return isOfParser ? context.withSafeMessage(text) : context;
    }

    /** SQLite's own words, which the driver puts in parentheses at the end. */
    private static @Nullable String inner(@Nullable String message) {
        int start = message == null ? -1 : message.indexOf('(');
        return message == null || start < 0 || !message.endsWith(")")
                ? null
                : message.substring(start + 1, message.length() - 1);
    }

    private static DatabaseErrorContext constraint(DatabaseErrorContext context, String kind, String subject) {
        if (subject.startsWith("index '") && subject.endsWith("'")) {
            return context.withConstraint(subject.substring(7, subject.length() - 1));
        }
        if (kind.equals("CHECK")) { // a check without a name is called by its expression, which is no name
            return isName(subject) ? context.withConstraint(subject) : context;
        }
        int dot = subject.indexOf('.');
        if (dot < 0) {
            return context;
        }
        String table = subject.substring(0, dot);
        List<String> columns = new ArrayList<>();
        for (String column : subject.split(", ", -1)) {
            columns.add(column.startsWith(table + ".") ? column.substring(dot + 1) : column);
        }
        return context.withTable(table).withColumns(columns);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }
}
