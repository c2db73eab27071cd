package io.github.tribikos.sqlserver;

import io.github.tribikos.error.DatabaseErrorContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server's messages, in English, say of constraint, table and column. The values in them come last, and are left out. */
final class SqlServerMessage {
    /** {@code Violation of UNIQUE KEY constraint 'uq_a'. Cannot insert duplicate key in object 'dbo.a'. The ... value is (...)}. */
    private static final Pattern UNIQUE =
            Pattern.compile("^Violation of [A-Z ]+ constraint '([^']+)'\\. [^']+'([^']+)'");

    /** {@code Cannot insert duplicate key row in object 'dbo.a' with unique index 'ix_a'. The ... value is (...)}. */
    private static final Pattern UNIQUE_INDEX =
            Pattern.compile("^Cannot insert duplicate key row in object '([^']+)' with unique index '([^']+)'");

    /**
     * {@code The INSERT statement conflicted with the FOREIGN KEY constraint "fk_a". The conflict occurred in database "d", table "dbo.b",
     * column 'id'.}
     */
    private static final Pattern CONFLICT = Pattern.compile(
            "conflicted with the [A-Z ]+ constraint \"([^\"]+)\"\\. [^\"]+\"[^\"]*\", table \"([^\"]+)\"");

    /** {@code Cannot insert the value NULL into column 'name', table 'd.dbo.a'; column does not allow nulls.} */
    private static final Pattern NULL = Pattern.compile("value NULL into column '([^']+)', table '([^']+)'");

    private SqlServerMessage() {}

    static DatabaseErrorContext details(DatabaseErrorContext context, int code, String message) {
        Pattern pattern = switch (code) {
            case 2627 -> UNIQUE;
            case 2601 -> UNIQUE_INDEX;
            case 547 -> CONFLICT;
            case 515 -> NULL;
            default -> null;
        };
        Matcher found = pattern == null ? null : pattern.matcher(message);
        if (found == null || !found.find()) {
            return context;
        }
        String first = found.group(1);
        String second = found.group(2);
        return switch (code) {
            case 2601 -> context.withConstraint(second).withTable(table(first));
            case 515 -> context.withColumns(List.of(first)).withTable(table(second));
            default -> context.withConstraint(first).withTable(table(second));
        };
    }

    /** The last of {@code database.schema.table}. */
    private static String table(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
