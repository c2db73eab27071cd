package io.github.tribikos.event;

import io.github.tribikos.sql.Statement;

/**
 * Is told of each statement before it is compiled and after it was run; may run another one in its place. Called on the thread
 * that runs the statement, for any number of threads at once.
 */
public interface StatementListener {
    /**
     * Returns the statement to run: {@code event.statement()}, or another that gives rows of the same selection, or changes data
     * as it does. What is thrown here reaches the caller, and nothing is run.
     *
     * <pre>{@code
     * event -> event.statement() instanceof Select<?> select ? select.where(TENANT.eq(current())) : event.statement()
     * }</pre>
     */
    Statement before(StatementEvent event);

    /**
     * Is told of the statement that was run. Rows of a query are still to be read. Not called when it failed. What is thrown
     * here is logged.
     */
    default void after(StatementEvent event) {}
}
