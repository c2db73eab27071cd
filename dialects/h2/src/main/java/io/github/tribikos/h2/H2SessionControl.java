package io.github.tribikos.h2;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Transactions the JDBC way. */
final class H2SessionControl extends SessionControl {
    /** H2's {@code Connection.setReadOnly} does nothing. */
    @Override
    public void readOnly(Connection connection, boolean readOnly) {
        if (readOnly) {
            throw new ArgumentException(
                    "H2 has no read-only transactions. Open the database with ACCESS_MODE_DATA=r in its"
                            + " URL, or connect as a user who may only read.");
        }
    }

    /** <a href="https://h2database.com/html/commands.html#set_query_timeout">QUERY_TIMEOUT</a>, in milliseconds. */
    @Override
    public void statementTimeout(Connection connection, Duration timeout) throws SQLException {
        execute(connection, "SET QUERY_TIMEOUT " + timeout.toMillis());
    }
}
