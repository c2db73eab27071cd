package io.github.tribikos.postgresql;

import static java.util.Map.entry;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes by PostgreSQL's <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">error codes</a>; those that are
 * missing here it shares with the standard.
 */
final class PostgresErrorClassifier extends ErrorClassifier {
    private static final Map<String, ErrorKind> BY_STATE = Map.ofEntries(
            entry("25P02", ErrorKind.PROGRAMMING_ERROR), // the transaction has failed and waits for ROLLBACK
            entry("25P03", ErrorKind.DISCONNECT), // idle in transaction for too long
            entry("25P04", ErrorKind.DISCONNECT), // transaction_timeout
            entry("2BP01", ErrorKind.PROGRAMMING_ERROR), // something depends on it
            entry("54000", ErrorKind.PROGRAMMING_ERROR), // too complex
            entry("54001", ErrorKind.PROGRAMMING_ERROR),
            entry("54011", ErrorKind.PROGRAMMING_ERROR), // too many columns
            entry("54023", ErrorKind.PROGRAMMING_ERROR), // too many arguments
            entry("55006", ErrorKind.LOCK_TIMEOUT), // in use
            entry("57P01", ErrorKind.DISCONNECT), // shut down by an administrator
            entry("57P02", ErrorKind.DISCONNECT), // after a crash
            entry("57P03", ErrorKind.CONNECT_FAILURE), // starting up
            entry("57P04", ErrorKind.DISCONNECT), // database dropped
            entry("57P05", ErrorKind.DISCONNECT)); // idle session

    /** 25P02, in_failed_sql_transaction. */
    @Override
    public boolean isRollbackPending(SQLException cause) {
        return "25P02".equals(cause.getSQLState());
    }

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        String state = cause.getSQLState();
        if (state == null) {
            return null;
        }
        if (state.equals("57014")) {
            // One code for both; in another language than English the engine still knows what it cancelled and when.
            String message = cause.getMessage();
            return message != null && message.contains("statement timeout")
                    ? ErrorKind.QUERY_TIMEOUT
                    : ErrorKind.CANCELLED;
        }
        return BY_STATE.get(state);
    }

    /** The driver's class is there if the error is one of its own, and only then touched. */
    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        SQLException cause = context.cause();
        boolean isOfDriver = cause != null && cause.getClass().getName().startsWith("org.postgresql.");
        return isOfDriver ? PostgresServerError.details(context) : context;
    }
}
