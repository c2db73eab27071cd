package io.github.tribikos.engine;

import io.github.tribikos.error.StateException;
import org.jspecify.annotations.Nullable;

/**
 * A point within a transaction to which one can go back: {@link Connection#savepoint()}. Ends when it is released or gone back
 * to, with an outer savepoint, and with its transaction. For the thread that uses the connection.
 */
public final class Savepoint implements AutoCloseable {
    private final ConnectionState connection;
    private final @Nullable Savepoint outer;
    private final String name;

    Savepoint(ConnectionState connection, @Nullable Savepoint outer, String name) {
        this.connection = connection;
        this.outer = outer;
        this.name = name;
    }

    /**
     * Keeps what was done since, as part of the transaction.
     *
     * @throws StateException if this savepoint has ended
     */
    public void release() {
        requireActive();
        connection.endSavepoint(this, false);
    }

    /**
     * Undoes what was done since.
     *
     * @throws StateException if this savepoint has ended
     */
    public void rollback() {
        requireActive();
        connection.endSavepoint(this, true);
    }

    /** Whether this savepoint has not ended. */
    public boolean isActive() {
        return connection.isActive(this);
    }

    /** Undoes what was done since, unless this savepoint has ended. */
    @Override
    public void close() {
        if (isActive()) {
            rollback();
        }
    }

    String name() {
        return name;
    }

    @Nullable
    Savepoint outer() {
        return outer;
    }

    private void requireActive() {
        if (!isActive()) {
            throw new StateException("The savepoint " + name
                    + " has ended: it was released or gone back to, or its transaction" + " is over.");
        }
    }

    /** Shows the name, and whether it has ended. */
    @Override
    public String toString() {
        return "Savepoint " + name + (isActive() ? "" : " (ended)");
    }
}
