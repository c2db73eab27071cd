package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.Streaming;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Transactions the JDBC way, with two things the driver leaves open: it begins a transaction with the first statement only, so
 * that before there is none to end; and COMMIT of a transaction in which a statement has failed rolls back without a word.
 */
final class DuckdbSessionControl extends SessionControl {
    @Override
    public void commit(Connection connection) throws SQLException {
        end(connection::commit);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        end(connection::rollback);
    }

    /** A way to end a transaction. */
    private interface End {
        void run() throws SQLException;
    }

    private static void end(End end) throws SQLException {
        try {
            end.run();
        } catch (SQLException e) {
            String message = e.getMessage();
            if (message == null || !message.contains("no transaction is active")) {
                throw e;
            }
        }
    }

    /** Any statement is refused in a transaction that has failed. */
    @Override
    public void requireCommittable(Connection connection) throws SQLException {
        execute(connection, "SELECT 1");
    }

    @Override
    public void isolation(Connection connection, int level) {
        if (level > Connection.TRANSACTION_REPEATABLE_READ) {
            throw new ArgumentException("DuckDB has one isolation level, by which each transaction sees a snapshot and"
                    + " the second of two that change the same row fails. It is stronger than REPEATABLE READ, and"
                    + " weaker than SERIALIZABLE.");
        }
    }

    @Override
    public boolean hasIsolation(Connection connection, int level) {
        return level == Connection.TRANSACTION_REPEATABLE_READ;
    }

    /** {@code BEGIN TRANSACTION READ ONLY} exists, but it is the driver that begins. */
    @Override
    public void readOnly(Connection connection, boolean readOnly) {
        if (readOnly) {
            throw new ArgumentException("Transactions of DuckDB's driver are never read-only. Open the database with"
                    + " access_mode=READ_ONLY in its URL.");
        }
    }

    @Override
    public Streaming streaming() {
        return Streaming.SESSION_ALONE;
    }

    @Override
    public void streaming(Connection connection, boolean on) throws SQLException {
        execute(connection, "SET SESSION jdbc_stream_results = " + on);
    }

    /** To prepare takes as long as to run. */
    @Override
    public boolean keepsStatements() {
        return true;
    }
}
