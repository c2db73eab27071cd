package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column of the one row of a query, as the value of a column that is set together with others: {@code SET (a, b)=(SELECT x, y
 * ...)}. Made by {@link Update#set(Tuple, Query)}.
 *
 * @param <T> the Java type
 */
public final class RowField<T extends @Nullable Object> implements Expression<T> {
    private final Query<?> query;
    private final int index;

    RowField(Query<?> query, int index) {
        this.query = query;
        this.index = index;
    }

    /** Returns the query of the row. */
    public Query<?> query() {
        return query;
    }

    /** Returns the place of the value in the row, counted from 0. */
    public int index() {
        return index;
    }

    @Override
    public SqlType<?> type() {
        return query.selectable().expressions().get(index).type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(RowField.class).value(index).node(query);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitRowField(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
