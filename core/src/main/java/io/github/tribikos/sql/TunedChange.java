package io.github.tribikos.sql;

/** A statement that changes data, with options for running it: {@link DmlStatement#with}. See {@link TunedQuery}. */
final class TunedChange implements DmlStatement {
    private final DmlStatement statement;
    private final ExecutionOptions options;

    TunedChange(DmlStatement statement, ExecutionOptions options) {
        this.statement = statement;
        this.options = options;
    }

    @Override
    public Shape shape() {
        return statement.shape();
    }

    @Override
    public DmlStatement plain() {
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
