package io.github.tribikos.dialect;

import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.RowRange;
import io.github.tribikos.error.SqlStates;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes typed errors of a driver's. Subclasses map vendor codes first, where SQLSTATE is missing or too coarse, and fill in
 * what the server says of the constraint. Stateless and safe for any thread.
 */
public class ErrorClassifier {
    /** Creates a classifier that goes by SQLSTATE alone. */
    public ErrorClassifier() {}

    /**
     * Returns the typed error of {@code cause}.
     *
     * @param sql the statement that ran, with placeholders; null if none did
     */
    public final DatabaseException classify(SQLException cause, @Nullable String sql) {
        return classify(cause, sql, null);
    }

    /**
     * Returns the typed error of {@code cause}, raised by one of many rows.
     *
     * @param sql the statement that ran, with placeholders; null if none did
     * @param rows the rows in question, or null if the statement is not one of many rows
     */
    public final DatabaseException classify(SQLException cause, @Nullable String sql, @Nullable RowRange rows) {
        DatabaseErrorContext context =
                details(DatabaseErrorContext.of(cause, sql).withRows(rows));
        if (cause instanceof UnreadableValue) {
            context = context.withSafeMessage(cause.getMessage());
        }
        return kind(cause).create(context);
    }

    /** Returns the kind of {@code cause}: by vendor code, then by SQLSTATE, else {@link ErrorKind#OTHER}. */
    public final ErrorKind kind(SQLException cause) {
        ErrorKind kind = vendorKind(cause);
        if (kind == null && cause.getSQLState() != null) {
            kind = SqlStates.kindOf(cause.getSQLState());
        }
        return kind == null ? ErrorKind.OTHER : kind;
    }

    /** Whether the connection is lost. */
    public final boolean isDisconnect(SQLException cause) {
        return kind(cause) == ErrorKind.DISCONNECT;
    }

    /** Whether the database refuses all but ROLLBACK because an earlier statement of the transaction failed. */
    public boolean isRollbackPending(SQLException cause) {
        return false;
    }

    /** Returns the kind that the vendor code, or the driver's own exception, tells; null to go by SQLSTATE. */
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        return null;
    }

    /** Adds what the server says of constraint, table and columns. */
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        return context;
    }
}
