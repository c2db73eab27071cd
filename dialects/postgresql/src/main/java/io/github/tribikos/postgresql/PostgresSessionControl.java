package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.SessionControl;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Transactions the JDBC way. */
final class PostgresSessionControl extends SessionControl {
    /** <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">statement_timeout</a>, in milliseconds. */
    @Override
    public void statementTimeout(Connection connection, Duration timeout) throws SQLException {
        execute(connection, "SET statement_timeout = " + timeout.toMillis());
    }
}
