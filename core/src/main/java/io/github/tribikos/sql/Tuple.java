package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Several values compared as one: {@code (venue_id, stage_no) = (?, ?)} (ISO 9075-2, 7.1). Order is that of the first element
 * in which two tuples differ, so {@code tuple(fee, id).lt(List.of(fee, id))} is a page boundary. Values are given as a list,
 * one for each element. Made by {@link Sql#tuple}.
 */
public final class Tuple implements Expression<List<?>> {
    private final List<Expression<?>> elements;

    Tuple(List<? extends Expression<?>> elements) {
        this.elements = List.copyOf(elements);
    }

    /** Returns the elements. */
    public List<Expression<?>> elements() {
        return elements;
    }

    @Override
    public SqlType<?> type() {
        return Types.UNKNOWN;
    }

    /** Renders {@code (a, b) = (?, ?)}. */
    @Override
    public Condition eq(List<?> values) {
        return new Comparison(this, Operator.EQ, bound(values));
    }

    /** Renders {@code (a, b) != (?, ?)}. */
    @Override
    public Condition ne(List<?> values) {
        return new Comparison(this, Operator.NE, bound(values));
    }

    /** Renders {@code (a, b) < (?, ?)}. */
    @Override
    public Condition lt(List<?> values) {
        return new Comparison(this, Operator.LT, bound(values));
    }

    /** Renders {@code (a, b) <= (?, ?)}. */
    @Override
    public Condition le(List<?> values) {
        return new Comparison(this, Operator.LE, bound(values));
    }

    /** Renders {@code (a, b) > (?, ?)}. */
    @Override
    public Condition gt(List<?> values) {
        return new Comparison(this, Operator.GT, bound(values));
    }

    /** Renders {@code (a, b) >= (?, ?)}. */
    @Override
    public Condition ge(List<?> values) {
        return new Comparison(this, Operator.GE, bound(values));
    }

    /** Renders {@code (a, b) = (SELECT x, y ...)}; the query gives one row of as many columns. */
    public Condition eq(Query<?> query) {
        requireWidth(query.selectable().expressions().size(), query);
        return new Comparison(this, Operator.EQ, ScalarSubquery.ofRow(query));
    }

    /** Renders {@code (a, b) IN ((?, ?), ...)}, on SQLite {@code IN (VALUES (?, ?), ...)}; with no values it is true for no row. */
    @Override
    public Condition in(Collection<? extends List<?>> rows) {
        return InList.of(this, checked(rows), false);
    }

    /** Renders {@code ((a, b) NOT IN ((?, ?), ...))}; with no values it is true for every row. */
    @Override
    public Condition notIn(Collection<? extends List<?>> rows) {
        return InList.of(this, checked(rows), true);
    }

    /** Renders {@code (a, b) IN (SELECT x, y ...)}. */
    public Condition inRows(Query<?> query) {
        requireWidth(query.selectable().expressions().size(), query);
        return InQuery.ofRows(this, query, false);
    }

    /** Renders {@code ((a, b) NOT IN (SELECT x, y ...))}. */
    public Condition notInRows(Query<?> query) {
        requireWidth(query.selectable().expressions().size(), query);
        return InQuery.ofRows(this, query, true);
    }

    private Collection<? extends List<?>> checked(Collection<? extends List<?>> rows) {
        rows.forEach(row -> requireWidth(row.size(), row.size() + " values"));
        return rows;
    }

    private Tuple bound(List<?> values) {
        requireWidth(values.size(), values.size() + " values");
        List<Expression<?>> binds = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Expression<?> expression) {
                binds.add(expression);
            } else {
                BindParameter<?> bind = Literals.required(elements.get(i), value);
                binds.add(new BindParameter<>(bind.type(), "param", bind.value()));
            }
        }
        return new Tuple(binds);
    }

    private void requireWidth(int width, Object other) {
        if (width != elements.size()) {
            throw new ArgumentException("A tuple of " + elements.size() + " is compared with " + other + ".");
        }
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Tuple.class).nodes(elements);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTuple(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
