package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * How transactions and savepoints are spoken. The methods here do it the JDBC way, on connections with auto-commit off, whose
 * transactions begin by themselves; a dialect overrides what its driver does otherwise. Stateless and safe for any thread.
 */
public class SessionControl {
    /** Creates the control that does it the JDBC way. */
    public SessionControl() {}

    /** Whether connections are used with the driver's auto-commit on, because the dialect begins transactions itself. */
    public boolean beginsExplicitly() {
        return false;
    }

    /**
     * Begins a transaction.
     *
     * @param writes whether the first statement is known to write, or the transaction was begun in order to
     */
    public void begin(Connection connection, boolean writes) throws SQLException {}

    /**
     * Returns for how many milliseconds the writers of an engine wait for each other, in the order in which they came, before they
     * ask the database; 0 if they need not, since it queues them itself or lets them write at once. Asked once of a connection.
     */
    public long writeTurnMillis(Connection connection) throws SQLException {
        return 0;
    }

    /** Commits. */
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    /**
     * Fails if COMMIT would undo the transaction without saying so. Called before a commit if a statement of the transaction
     * has failed; most databases go on after a failure, or report such a COMMIT themselves.
     */
    public void requireCommittable(Connection connection) throws SQLException {}

    /** Rolls back. */
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** Sets a savepoint; {@code name} is a plain identifier. */
    public void savepoint(Connection connection, String name) throws SQLException {
        execute(connection, "SAVEPOINT " + name);
    }

    /** Goes back to a savepoint, which stays. */
    public void rollbackTo(Connection connection, String name) throws SQLException {
        execute(connection, "ROLLBACK TO SAVEPOINT " + name);
    }

    /** Forgets a savepoint. */
    public void release(Connection connection, String name) throws SQLException {
        execute(connection, "RELEASE SAVEPOINT " + name);
    }

    /** Sets one of the isolation levels of {@link Connection}, outside a transaction. */
    public void isolation(Connection connection, int level) throws SQLException {
        connection.setTransactionIsolation(level);
    }

    /** Returns the isolation level of the transactions that follow, one of those of {@link Connection}. */
    public int isolation(Connection connection) throws SQLException {
        return connection.getTransactionIsolation();
    }

    /** Whether the database takes this level, one of those of {@link Connection}, perhaps giving a stronger one. */
    public boolean hasIsolation(Connection connection, int level) throws SQLException {
        return connection.getMetaData().supportsTransactionIsolationLevel(level);
    }

    /** Sets the isolation level of the transaction that has just begun, and of no other. */
    public void transactionIsolation(Connection connection, int level) throws SQLException {
        String name = switch (level) {
            case Connection.TRANSACTION_READ_UNCOMMITTED -> "READ UNCOMMITTED";
            case Connection.TRANSACTION_READ_COMMITTED -> "READ COMMITTED";
            case Connection.TRANSACTION_REPEATABLE_READ -> "REPEATABLE READ";
            case Connection.TRANSACTION_SERIALIZABLE -> "SERIALIZABLE";
            default -> throw new ArgumentException("JDBC has no isolation level " + level + ".");
        };
        execute(connection, "SET TRANSACTION ISOLATION LEVEL " + name);
    }

    /** Makes the next transactions refuse to write, or allows it again; outside a transaction. */
    public void readOnly(Connection connection, boolean readOnly) throws SQLException {
        connection.setReadOnly(readOnly);
    }

    /**
     * Sets for how long the statements that follow may run, within a transaction or without. Needed where
     * {@link JdbcTarget#statementTimeoutInSession} is true.
     *
     * @param timeout whole milliseconds count; {@link Duration#ZERO} is no limit
     */
    public void statementTimeout(Connection connection, Duration timeout) throws SQLException {
        throw new UnsupportedOperationException(
                getClass().getName() + " has to override statementTimeout(...), since the server keeps the time.");
    }

    /**
     * Whether a cancel that comes too late for its statement stays with the text of that statement, and ends the next one of the
     * same text on this connection.
     */
    public boolean keepsLateCancels() {
        return false;
    }

    /** Returns how the driver is made to give rows while they are read. */
    public Streaming streaming() {
        return Streaming.FETCH_SIZE;
    }

    /** Turns streaming on or off for the statements that follow, within a transaction. Not for {@link Streaming#FETCH_SIZE}. */
    public void streaming(Connection connection, boolean on) throws SQLException {
        throw new UnsupportedOperationException(
                getClass().getName() + " has to override streaming(...), since it is a setting of the session.");
    }

    /** Whether prepared statements are worth keeping per connection because the driver does not keep them. */
    public boolean keepsStatements() {
        return false;
    }

    /** Runs one statement without a result. */
    protected static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
