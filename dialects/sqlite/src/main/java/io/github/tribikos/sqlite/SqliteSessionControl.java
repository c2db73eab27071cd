package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Transactions are begun here, with the driver's auto-commit on: a transaction that will write takes the write lock at once,
 * because one that asks for it later can be refused with no use in waiting
 * (<a href="https://www.sqlite.org/lang_transaction.html#immediate">BEGIN IMMEDIATE</a>).
 */
final class SqliteSessionControl extends SessionControl {
    @Override
    public boolean beginsExplicitly() {
        return true;
    }

    @Override
    public void begin(Connection connection, boolean writes) throws SQLException {
        execute(connection, writes ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    /** For as long as SQLite itself would have them wait. */
    @Override
    public long writeTurnMillis(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet timeout = statement.executeQuery("PRAGMA busy_timeout")) {
            return timeout.next() ? timeout.getLong(1) : 0;
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    /** Some errors, such as a full disk, have rolled back already (https://www.sqlite.org/lang_transaction.html, 3). */
    @Override
    public void rollback(Connection connection) throws SQLException {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            String message = e.getMessage();
            if (message == null || !message.contains("no transaction is active")) {
                throw e;
            }
        }
    }

    @Override
    public void isolation(Connection connection, int level) throws SQLException {
        if (level != Connection.TRANSACTION_SERIALIZABLE && level != Connection.TRANSACTION_READ_UNCOMMITTED) {
            throw new ArgumentException("SQLite has the isolation levels SERIALIZABLE, which is the default, and READ"
                    + " UNCOMMITTED, and no other.");
        }
        execute(connection, "PRAGMA read_uncommitted = " + (level == Connection.TRANSACTION_SERIALIZABLE ? 0 : 1));
    }

    @Override
    public int isolation(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA read_uncommitted")) {
            return result.next() && result.getInt(1) == 1
                    ? Connection.TRANSACTION_READ_UNCOMMITTED
                    : Connection.TRANSACTION_SERIALIZABLE;
        }
    }

    @Override
    public boolean hasIsolation(Connection connection, int level) {
        return level == Connection.TRANSACTION_SERIALIZABLE || level == Connection.TRANSACTION_READ_UNCOMMITTED;
    }

    @Override
    public void readOnly(Connection connection, boolean readOnly) throws SQLException {
        execute(connection, "PRAGMA query_only = " + (readOnly ? 1 : 0));
    }

    @Override
    public boolean keepsStatements() {
        return true;
    }
}
