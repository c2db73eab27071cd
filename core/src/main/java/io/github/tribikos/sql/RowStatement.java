package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows.
 *
 * @param <R> what a row decodes to
 */
public sealed interface RowStatement<R extends @Nullable Object> extends Statement
        permits Query, Returning, TunedQuery {
    /** Returns what the rows decode to. */
    Selectable<R> selectable();

    /**
     * Returns this statement with options for running it, which override those of the connection. Given last: the result can
     * be run and shown, but has no more clauses.
     */
    default RowStatement<R> with(ExecutionOptions options) {
        return new TunedQuery<>(plain(), options.over(options()));
    }

    @Override
    default RowStatement<R> plain() {
        return this;
    }
}
