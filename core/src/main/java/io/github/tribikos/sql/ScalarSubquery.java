package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A query of one column as a value: {@code (SELECT max(year) FROM books)}. NULL where the query gives no row; more than one
 * row is an error of the database, on SQLite the first one is taken.
 *
 * @param <T> the Java type of the column
 */
public final class ScalarSubquery<T extends @Nullable Object> implements Expression<T> {
    private final Query<?> query;

    ScalarSubquery(Query<?> query) {
        query.requireOneColumn("A scalar subquery");
        this.query = query;
    }

    @SuppressWarnings("unused") // only to tell the two apart
    private ScalarSubquery(Query<?> query, boolean row) {
        this.query = query;
    }

    /** Returns a query of several columns, to be compared with a tuple. */
    static ScalarSubquery<Object> ofRow(Query<?> query) {
        return new ScalarSubquery<>(query, true);
    }

    /** Returns the query. */
    public Query<?> query() {
        return query;
    }

    @Override
    public SqlType<?> type() {
        return query.selectable().expressions().get(0).type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(ScalarSubquery.class).node(query);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitScalarSubquery(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
