package io.github.tribikos.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint was violated. The message names what the database tells: {@code Unique constraint "users_email_key" on
 * "users" (email) was violated.}
 */
public class IntegrityViolation extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;
    private final @Nullable String table;

    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> columns;

    IntegrityViolation(DatabaseErrorContext context) {
        this(ErrorKind.INTEGRITY_VIOLATION, context);
    }

    IntegrityViolation(ErrorKind kind, DatabaseErrorContext context) {
        super(kind, summary(kind.summary(), context), context);
        this.constraint = context.constraint();
        this.table = context.table();
        this.columns = context.columns();
    }

    /** Returns the name of the violated constraint, or null if the database does not tell it. */
    public final @Nullable String constraint() {
        return constraint;
    }

    /** Returns the name of the table, or null if the database does not tell it. */
    public final @Nullable String table() {
        return table;
    }

    /** Returns the names of the columns, empty if the database does not tell them. */
    public final List<String> columns() {
        return columns;
    }

    private static String summary(String constraintKind, DatabaseErrorContext context) {
        StringBuilder summary = new StringBuilder(constraintKind);
        if (context.constraint() != null) {
            summary.append(" \"").append(context.constraint()).append('"');
        }
        if (context.table() != null) {
            summary.append(" on \"").append(context.table()).append('"');
        }
        if (!context.columns().isEmpty()) {
            summary.append(context.table() == null ? " on (" : " (")
                    .append(String.join(", ", context.columns()))
                    .append(')');
        }
        return summary.append(" was violated.").toString();
    }
}
