package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows, with options for running it: {@link RowStatement#with}. Has the shape of the statement alone,
 * so both share what is compiled.
 *
 * @param <R> what a row decodes to
 */
final class TunedQuery<R extends @Nullable Object> implements RowStatement<R> {
    private final RowStatement<R> statement;
    private final ExecutionOptions options;

    TunedQuery(RowStatement<R> statement, ExecutionOptions options) {
        this.statement = statement;
        this.options = options;
    }

    @Override
    public Selectable<R> selectable() {
        return statement.selectable();
    }

    @Override
    public Shape shape() {
        return statement.shape();
    }

    @Override
    public RowStatement<R> plain() {
        return statement;
    }

    @Override
    public ExecutionOptions options() {
        return options;
    }

    @Override
    public void describe(Parts parts) {
        statement.describe(parts);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        statement.accept(visitor);
    }

    /** Shows the neutral SQL. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
