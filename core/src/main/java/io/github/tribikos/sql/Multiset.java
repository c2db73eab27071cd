package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A nested list in a row: the children of each parent. The children of all parents of a result are fetched with one further
 * statement, {@code SELECT key, ... FROM child WHERE key IN (...)}, so there is never one statement per row, and every type
 * keeps its exact value.
 *
 * @param <T> what a child decodes to
 */
public final class Multiset<T extends @Nullable Object> implements Selectable<List<T>> {
    private final FromItem child;
    private final Condition on;
    private final Selectable<T> element;
    private final AppendList<OrderTerm> order;
    private final transient Correlation correlation; // derived from on

    Multiset(FromItem child, Condition on, Selectable<T> element, AppendList<OrderTerm> order) {
        this.child = child;
        this.on = on;
        this.element = element;
        this.order = order;
        this.correlation = Correlation.of(child, on);
    }

    /** Returns this list with its elements in the given order; without one the order is unspecified. */
    public Multiset<T> orderBy(OrderTerm... terms) {
        return new Multiset<>(child, on, element, order.appendAll(List.of(terms)));
    }

    /** Returns the columns of the parent that the children refer to: the parent's SELECT list needs them. */
    @Override
    public List<Expression<?>> expressions() {
        return correlation.outer;
    }

    /** Returns the columns of the child that refer to the parent, in the order of {@link #expressions}. */
    public List<Expression<?>> childKeys() {
        return correlation.inner;
    }

    /**
     * Returns the statement for the children of some parents: the keys first, then what the elements need.
     *
     * @param parents restricts the children to those of the parents at hand
     */
    public Select<Row> childSelect(Condition parents) {
        List<Selectable<?>> items = new ArrayList<>(correlation.inner);
        items.add(element);
        return Select.of(RowSelection.of(items))
                .from(child)
                .where(correlation.rest.toArray(Condition[]::new))
                .where(parents)
                .orderBy(order.toArray(OrderTerm[]::new));
    }

    @Override
    public RowReader<List<T>> reader(Readers readers) {
        return readers.nested(this);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Multiset.class).from(child).node(on).node(element).nodes(order);
    }

    /** The condition taken apart: pairs of child and parent columns, and what concerns the child alone. */
    private static final class Correlation {
        private final List<Expression<?>> inner = new ArrayList<>();
        private final List<Expression<?>> outer = new ArrayList<>();
        private final List<Condition> rest = new ArrayList<>();

        static Correlation of(FromItem child, Condition on) {
            Correlation correlation = new Correlation();
            Set<FromItem> own = Traversal.members(child);
            List<Condition> terms =
                    on instanceof BooleanList list && list.operator() == Operator.AND ? list.terms() : List.of(on);
            for (Condition term : terms) {
                correlation.add(term, own);
            }
            if (correlation.inner.isEmpty()) {
                throw new ArgumentException("The condition of multiset(...) does not tie the child to its parent: " + on
                        + ". It needs an equality such as BOOKS.authorId.eq(AUTHORS.id).");
            }
            return correlation;
        }

        private void add(Condition term, Set<FromItem> own) {
            if (own.containsAll(Traversal.fromItems(term))) {
                rest.add(term);
            } else if (term instanceof Comparison pair && pair.operator() == Operator.EQ) {
                boolean leftIsChild = own.containsAll(Traversal.fromItems(pair.left()));
                Expression<?> mine = leftIsChild ? pair.left() : pair.right();
                Expression<?> parent = leftIsChild ? pair.right() : pair.left();
                Set<FromItem> parentItems = new LinkedHashSet<>(Traversal.fromItems(parent));
                parentItems.retainAll(own);
                if (!own.containsAll(Traversal.fromItems(mine)) || !parentItems.isEmpty()) {
                    throw unfit(term);
                }
                inner.add(mine);
                outer.add(parent.orNull()); // NULL has no children
            } else {
                throw unfit(term);
            }
        }

        private static ArgumentException unfit(Condition term) {
            return new ArgumentException("multiset(...) cannot be tied to its parent by " + term
                    + ". Use equalities between a column of the child and one of the parent, joined by AND; conditions on the"
                    + " child alone may be anything.");
        }
    }
}
