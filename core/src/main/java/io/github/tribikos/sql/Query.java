package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * A query: SELECT, a set operation of queries, or SQL text with result columns. Can be run, and can stand inside other
 * statements.
 *
 * @param <R> what a row decodes to
 */
public sealed interface Query<R extends @Nullable Object> extends RowStatement<R>
        permits Select, CompoundSelect, TextQuery, Values {
    /**
     * Returns this query of one column as a value: {@code (SELECT max(year) FROM books)}; NULL where it gives no row.
     *
     * @throws ArgumentException if the query has more than one column
     */
    default Expression<@Nullable R> asScalar() {
        return new ScalarSubquery<>(this);
    }

    /** Returns this query as a FROM item: {@code (SELECT ...) AS name}. */
    default Subquery as(String name) {
        return new Subquery(Name.of(name), this, false);
    }

    /** Returns this query as a FROM item with a name made up when the statement is compiled: {@code anon_1}. */
    default Subquery subquery() {
        return new Subquery(Name.anonymous("anon"), this, false);
    }

    /**
     * Returns this query as a FROM item that may refer to those before it: {@code LATERAL (SELECT ...) AS name} (ISO 9075-2, 7.6).
     * Of PostgreSQL, MySQL, Oracle and DuckDB.
     */
    default Subquery lateral(String name) {
        return new Subquery(Name.of(name), this, true);
    }

    /**
     * Returns this query seeing only the rows of its tables that {@code filter} lets it: of those in FROM, given or inferred, and of those that
     * are joined, aliases too. Renders a condition in WHERE, for what a LEFT OUTER JOIN adds in ON. Each query of a set operation is
     * filtered; a subquery is not, it can be filtered by itself.
     *
     * @throws ArgumentException if a RIGHT or FULL OUTER JOIN would have to lose rows that it keeps by its nature
     */
    default Query<R> filtered(RowFilter filter) {
        return this;
    }

    /** Renders {@code this INTERSECT ALL other}: a row that is n times in one and m times in the other is given min(n, m) times. */
    default CompoundSelect<R> intersectAll(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.INTERSECT_ALL, other);
    }

    /** Renders {@code this EXCEPT ALL other}: a row that is n times here and m times in the other is given max(n - m, 0) times. */
    default CompoundSelect<R> exceptAll(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.EXCEPT_ALL, other);
    }

    /** Renders {@code this UNION other}: the rows of both, without duplicates. */
    default CompoundSelect<R> union(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.UNION, other);
    }

    /** Renders {@code this UNION ALL other}: the rows of both. */
    default CompoundSelect<R> unionAll(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.UNION_ALL, other);
    }

    /** Renders {@code this INTERSECT other}: the rows that are in both. */
    default CompoundSelect<R> intersect(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.INTERSECT, other);
    }

    /** Renders {@code this EXCEPT other}: the rows that are not in the other. */
    default CompoundSelect<R> except(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.EXCEPT, other);
    }

    /** Refuses a query of several columns where one is needed. */
    default void requireOneColumn(String where) {
        int columns = selectable().expressions().size();
        if (columns != 1) {
            throw new ArgumentException(where + " needs a query of one column, but it has " + columns + ": " + this);
        }
    }
}
