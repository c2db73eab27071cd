package io.github.tribikos.h2;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.Streaming;
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

    /** The session keeps commands by their text, and a command the mark that it was cancelled until it looks at it. */
    @Override
    public boolean keepsLateCancels() {
        return true;
    }

    /** Rows of a database in memory would all be on the heap; those of a file would go to another file first. */
    @Override
    public Streaming streaming() {
        return Streaming.SESSION;
    }

    /** <a href="https://h2database.com/html/commands.html#set_lazy_query_execution">LAZY_QUERY_EXECUTION</a>. */
    @Override
    public void streaming(Connection connection, boolean on) throws SQLException {
        execute(connection, "SET LAZY_QUERY_EXECUTION " + (on ? 1 : 0));
    }

    /** <a href="https://h2database.com/html/commands.html#set_query_timeout">QUERY_TIMEOUT</a>, in milliseconds. */
    @Override
    public void statementTimeout(Connection connection, Duration timeout) throws SQLException {
        execute(connection, "SET QUERY_TIMEOUT " + timeout.toMillis());
    }
}
