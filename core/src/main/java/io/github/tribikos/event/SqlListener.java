package io.github.tribikos.event;

/**
 * Is told of all SQL before it is sent and after the driver answered: for timing, tracing and comments. Called on the thread
 * that runs the statement, for any number of threads at once. It must not use the connection.
 */
public interface SqlListener {
    /** Is told of SQL that is about to be sent. What is thrown here reaches the caller, and nothing is sent. */
    default void before(SqlEvent event) {}

    /** Is told that the SQL was run, or failed. Rows of a query are still to be read. What is thrown here is logged. */
    default void after(SqlEvent event) {}
}
