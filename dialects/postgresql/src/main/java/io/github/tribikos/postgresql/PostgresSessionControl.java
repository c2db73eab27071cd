package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.SessionControl;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Transactions the JDBC way. */
final class PostgresSessionControl extends SessionControl {
    /** <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">statement_timeout</a>, in milliseconds. */
    @Override
    public void statementTimeout(Connection connection, Duration timeout) throws SQLException {
        execute(connection, "SET statement_timeout = " + timeout.toMillis());
    }

    /**
     * The server answers COMMIT of a failed transaction by rolling back, and the driver does not always tell
     * (<a href="https://www.postgresql.org/docs/current/sql-commit.html">COMMIT</a>): an error here instead, without a round trip.
     */
    @Override
    public void commit(Connection connection) throws SQLException {
        if (connection.isWrapperFor(BaseConnection.class)
                && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new SQLException("The transaction has failed and cannot be committed.", "25P02");
        }
        super.commit(connection);
    }
}
