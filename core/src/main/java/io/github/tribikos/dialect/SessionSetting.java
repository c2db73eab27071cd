package io.github.tribikos.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something of a session that a program may change for as long as it has the connection, beside isolation level and read-only:
 * what only one database has. Immutable and safe for any thread.
 */
public interface SessionSetting {
    /** Sets it. Called with auto-commit on and no transaction open. */
    void apply(Connection connection) throws SQLException;

    /** Sets it back to what a new session has, likewise. */
    void reset(Connection connection) throws SQLException;
}
