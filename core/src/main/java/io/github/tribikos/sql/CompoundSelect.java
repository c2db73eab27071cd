package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Queries joined by a set operator: {@code SELECT ... UNION SELECT ...}. A chain of one operator is one flat list, however
 * long. Decodes as its first query does. Immutable.
 *
 * @param <R> what a row decodes to
 */
public final class CompoundSelect<R extends @Nullable Object> extends ShapedStatement implements Query<R> {
    private final SetOperator operator;
    private final AppendList<Query<?>> terms;
    private final Selectable<R> selectable;
    private final AppendList<OrderTerm> order;
    private final Paging paging;

    private CompoundSelect(
            SetOperator operator,
            AppendList<Query<?>> terms,
            Selectable<R> selectable,
            AppendList<OrderTerm> order,
            Paging paging) {
        this.operator = operator;
        this.terms = terms;
        this.selectable = selectable;
        this.order = order;
        this.paging = paging;
    }

    static <R extends @Nullable Object> CompoundSelect<R> of(
            Query<R> first, SetOperator operator, Query<? extends R> second) {
        int left = first.selectable().expressions().size();
        int right = second.selectable().expressions().size();
        if (left != right) {
            throw new ArgumentException(
                    operator.keywords() + " needs queries with the same number of columns, but the first has " + left
                            + " and the other " + right + ".");
        }
        AppendList<Query<?>> terms = first instanceof CompoundSelect<R> chain && chain.isPlainChain(operator)
                ? chain.terms.append(second)
                : AppendList.<Query<?>>of(first).append(second);
        return new CompoundSelect<>(operator, terms, first.selectable(), AppendList.of(), Paging.ALL);
    }

    private boolean isPlainChain(SetOperator wanted) {
        return operator == wanted && order.isEmpty() && paging.equals(Paging.ALL);
    }

    @Override
    public CompoundSelect<R> filtered(RowFilter filter) {
        AppendList<Query<?>> all = AppendList.of();
        for (Query<?> term : terms) {
            all = all.append(term.filtered(filter));
        }
        return new CompoundSelect<>(operator, all, selectable, order, paging);
    }

    /** Returns this query with {@code ORDER BY terms}, after earlier ones. Terms are columns that the first query selects. */
    public CompoundSelect<R> orderBy(OrderTerm... more) {
        return new CompoundSelect<>(operator, terms, selectable, order.appendAll(List.of(more)), paging);
    }

    /** Returns this query limited to {@code rows} rows, see {@link Select#limit}. */
    public CompoundSelect<R> limit(long rows) {
        return new CompoundSelect<>(operator, terms, selectable, order, paging.limit(rows));
    }

    /** Returns this query without its first {@code rows} rows, see {@link Select#offset}. */
    public CompoundSelect<R> offset(long rows) {
        return new CompoundSelect<>(operator, terms, selectable, order, paging.offset(rows));
    }

    /** As {@link #limit(long)} with an expression, such as a {@code param}. */
    public CompoundSelect<R> limit(Expression<? extends @Nullable Number> rows) {
        return new CompoundSelect<>(operator, terms, selectable, order, paging.limit(rows));
    }

    /** As {@link #offset(long)} with an expression, such as a {@code param}. */
    public CompoundSelect<R> offset(Expression<? extends @Nullable Number> rows) {
        return new CompoundSelect<>(operator, terms, selectable, order, paging.offset(rows));
    }

    /** Returns the operator. */
    public SetOperator operator() {
        return operator;
    }

    /** Returns the queries, two or more. */
    public List<Query<?>> terms() {
        return terms;
    }

    /** Returns the terms of ORDER BY. */
    public List<OrderTerm> order() {
        return order;
    }

    /** Returns LIMIT and OFFSET. */
    public Paging paging() {
        return paging;
    }

    @Override
    public Selectable<R> selectable() {
        return selectable;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(CompoundSelect.class).value(operator).nodes(terms).nodes(order);
        paging.describe(parts);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitCompoundSelect(this);
    }
}
