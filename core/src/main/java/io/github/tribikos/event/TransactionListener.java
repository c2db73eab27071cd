package io.github.tribikos.event;

/**
 * Is told of transactions and savepoints. Called on the thread that uses the connection, for any number of threads at once. It
 * must not use the connection. What is thrown is logged, apart from {@link #committing}.
 */
public interface TransactionListener {
    /** A transaction has begun. */
    default void begun(TransactionEvent transaction) {}

    /** A transaction is about to be committed. What is thrown here reaches the caller, and nothing is committed. */
    default void committing(TransactionEvent transaction) {}

    /** A transaction was committed. */
    default void committed(TransactionEvent transaction) {}

    /** A transaction was rolled back, on purpose, by closing its connection, or because the connection was lost. */
    default void rolledBack(TransactionEvent transaction) {}

    /** A savepoint was set. */
    default void savepointSet(TransactionEvent transaction, String name) {}

    /** A savepoint was released: what was done since is part of the transaction. */
    default void savepointReleased(TransactionEvent transaction, String name) {}

    /** What was done since a savepoint was undone. */
    default void savepointRolledBack(TransactionEvent transaction, String name) {}
}
