package io.github.tribikos.event;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Told of what becomes of the connections of an engine, each method at its time; those not overridden do nothing. Called by
 * threads of the program and of the pool, several at once. The first three may use the driver's connection: auto-commit is on,
 * and no transaction open.
 *
 * <pre>{@code
 * engine.events().pool(new PoolListener() {
 *     public void connected(PoolEntry entry) throws SQLException {
 *         try (Statement statement = entry.jdbc().createStatement()) {
 *             statement.execute("SET search_path = library");
 *         }
 *     }
 * });
 * }</pre>
 */
public interface PoolListener {
    /** What is to become of a connection that is about to be lent. */
    enum Verdict {
        /** It is lent. */
        LEND,
        /** It is closed, and another one is taken. */
        REPLACE,
        /** It is closed, and so are all that are open now, those in use when they are given back. */
        REPLACE_ALL
    }

    /**
     * A connection was opened and made ready, and goes into the pool.
     *
     * @throws SQLException if it cannot be used; it is closed, and connecting has failed
     */
    default void connected(PoolEntry entry) throws SQLException {}

    /**
     * A connection is about to be lent.
     *
     * @return what to do with it; after ten refusals one after the other connecting has failed
     * @throws SQLException if it is of no use; the same as {@link Verdict#REPLACE}
     */
    default Verdict lending(PoolEntry entry) throws SQLException {
        return Verdict.LEND;
    }

    /**
     * A connection is given back in good state: rolled back, with its isolation level and the like as they were. Not called for
     * one that will be closed, since nothing on it matters any more.
     *
     * @throws SQLException if it cannot be lent again; it is closed
     */
    default void resetting(PoolEntry entry) throws SQLException {}

    /** A connection was given back, after {@link #resetting}; it may have been lent again already. */
    default void givenBack(PoolEntry entry) {}

    /**
     * A connection is not to be lent again: it was lost, or given up by the program.
     *
     * @param cause the error that told, or null
     */
    default void invalidated(PoolEntry entry, @Nullable Throwable cause) {}

    /** A connection is about to be closed. */
    default void closed(PoolEntry entry) {}
}
