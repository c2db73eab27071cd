package io.github.tribikos.engine;

import io.github.tribikos.error.StateException;

/**
 * A transaction begun on purpose: {@link Connection#begin()}. Ends by {@link #commit}, by {@link #rollback}, and however else its
 * connection's transaction ends. For the thread that uses the connection.
 */
public final class Transaction implements AutoCloseable {
    private final Connection connection;
    private final long number;

    Transaction(Connection connection, long number) {
        this.connection = connection;
        this.number = number;
    }

    /**
     * Keeps what was done.
     *
     * @throws StateException if this transaction has ended
     * @throws io.github.tribikos.error.CommitOutcomeUnknown if the connection is lost before the database answers
     */
    public void commit() {
        requireActive();
        connection.commit();
    }

    /**
     * Undoes what was done.
     *
     * @throws StateException if this transaction has ended
     */
    public void rollback() {
        requireActive();
        connection.rollback();
    }

    /** Whether this transaction has not ended. */
    public boolean isActive() {
        return connection.isActive(number);
    }

    /** Undoes what was done, unless this transaction has ended. */
    @Override
    public void close() {
        if (isActive()) {
            rollback();
        }
    }

    private void requireActive() {
        if (!isActive()) {
            throw new StateException(
                    "The transaction has ended: it was committed or rolled back, or its connection closed.");
        }
    }

    /** Shows whether it has ended. */
    @Override
    public String toString() {
        return "Transaction" + (isActive() ? "" : " (ended)");
    }
}
