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

    /** Returns this statement as a common table expression: {@code WITH name AS (SELECT ...)}, or a change with RETURNING. */
    default Cte cte(String name) {
        return new Cte(Name.of(name), this);
    }

    /** Returns this statement as a common table expression with a name made up when the statement is compiled. */
    default Cte cte() {
        return new Cte(Name.anonymous("anon"), this);
    }

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
