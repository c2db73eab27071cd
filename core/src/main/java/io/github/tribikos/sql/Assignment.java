package io.github.tribikos.sql;

/** {@code column = value} in an INSERT or UPDATE. */
public final class Assignment implements Part {
    private final ColumnClause<?> column;
    private final Expression<?> value;

    Assignment(ColumnClause<?> column, Expression<?> value) {
        this.column = column;
        this.value = value;
    }

    /** Returns the column that is set. */
    public ColumnClause<?> column() {
        return column;
    }

    /** Returns the value. */
    public Expression<?> value() {
        return value;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Assignment.class).node(column).node(value);
    }
}
