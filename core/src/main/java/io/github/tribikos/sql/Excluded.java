package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value of a column that was to be inserted, in what an INSERT does on conflict: renders {@code excluded.label}. Made by
 * {@link Sql#excluded}.
 *
 * @param <T> the Java type of the column
 */
public final class Excluded<T extends @Nullable Object> implements Expression<T> {
    private final ColumnClause<T> column;

    private Excluded(ColumnClause<T> column) {
        this.column = column;
    }

    static <T extends @Nullable Object> Excluded<T> of(ColumnClause<T> column) {
        return new Excluded<>(column);
    }

    /** Returns the column. */
    public ColumnClause<T> column() {
        return column;
    }

    @Override
    public SqlType<?> type() {
        return column.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Excluded.class).node(column);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitExcluded(this);
    }

    @Override
    public String toString() {
        return "excluded." + column.name();
    }
}
