package io.github.tribikos.error;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An error that a database or its driver reported. Its class tells the kind where that is known; the driver's exception
 * is the cause. Made by {@link ErrorKind#create ErrorKind.create}.
 *
 * <p>The message is one line about what happened, with SQLSTATE and the database's own error number, and a second with the
 * SQL, cut at 4,000 characters. It holds no bind values; the server's text, which may, stays in the cause.
 */
public class DatabaseException extends TribikosException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SQL = 4_000;

    private final ErrorKind kind;
    private final @Nullable String sql;
    private final @Nullable String sqlState;
    private final int vendorCode;
    private final transient @Nullable RowRange rows;

    DatabaseException(DatabaseErrorContext context) {
        this(ErrorKind.OTHER, context);
    }

    DatabaseException(ErrorKind kind, DatabaseErrorContext context) {
        this(kind, kind.summary(), context);
    }

    DatabaseException(ErrorKind kind, String summary, DatabaseErrorContext context) {
        super(message(summary, context), context.cause());
        this.kind = kind;
        this.sql = context.sql();
        this.sqlState = context.sqlState();
        this.vendorCode = context.vendorCode();
        this.rows = context.rows();
    }

    /** Returns the kind of this error; {@link ErrorKind#OTHER} if the dialect does not know it. */
    public final ErrorKind kind() {
        return kind;
    }

    /** Returns the whole statement with placeholders, without values, or null if none was running. */
    public final @Nullable String sql() {
        return sql;
    }

    /** Returns SQLSTATE (ISO/IEC 9075-2:2016, 24.1), or null if the driver gave none. */
    public final @Nullable String sqlState() {
        return sqlState;
    }

    /** Returns the database's own error number, 0 if it gave none. */
    public final int vendorCode() {
        return vendorCode;
    }

    /**
     * Returns the index of the row that failed, 0-based, among those given to a statement of many rows or parameter sets.
     * Empty for other statements, for errors that no row is to blame for, and where the database cannot tell: then {@link
     * #rows} may still tell the page.
     */
    public final OptionalInt rowIndex() {
        return rows == null || !rows.isExact() ? OptionalInt.empty() : OptionalInt.of(rows.first());
    }

    /** Returns the rows among which the one that failed is, null where {@link #rowIndex} has no meaning. */
    public final @Nullable RowRange rows() {
        return rows;
    }

    /**
     * Returns what the server said, or null if the error did not come from a driver. <b>It may hold values</b>
     * ({@code Key (email)=(ada@example.org) already exists}), so it is no text for logs or strangers.
     */
    public final @Nullable String serverMessage() {
        Throwable cause = getCause();
        return cause == null ? null : cause.getMessage();
    }

    @Override
    public final RetryScope retryScope() {
        return kind.retryScope();
    }

    private static String message(String summary, DatabaseErrorContext context) {
        StringBuilder message = new StringBuilder(summary);
        if (context.rows() != null) {
            message.append(' ').append(context.rows());
        }
        if (context.safeMessage() != null) {
            message.append(" The database says: ").append(oneLine(context.safeMessage()));
        }
        if (context.sqlState() != null && context.vendorCode() != 0) {
            message.append(" [SQLSTATE " + context.sqlState() + ", error " + context.vendorCode() + "]");
        } else if (context.sqlState() != null) {
            message.append(" [SQLSTATE " + context.sqlState() + "]");
        } else if (context.vendorCode() != 0) {
            message.append(" [error " + context.vendorCode() + "]");
        }
        if (context.sql() != null) {
            message.append("\nSQL: ").append(shortened(context.sql()));
        }
        return message.toString();
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.strip().chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return line.toString();
    }

    private static String shortened(String sql) {
        return sql.length() <= LONGEST_SQL
                ? sql
                : sql.substring(0, LONGEST_SQL) + "... (" + sql.length() + " characters)";
    }
}
