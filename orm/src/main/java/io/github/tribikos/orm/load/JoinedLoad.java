package io.github.tribikos.orm.load;

import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.RelationOption;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A relationship that is loaded by a join of the query itself: the other table's columns, and the objects of its rows. */
final class JoinedLoad {
    private final Relation<?, ?> relation;
    private final boolean isOwnJoin; // made here, or by the query
    private final Table<?> other;
    private final @Nullable Table<?> between;
    private final Selected<?> selected;
    private final Criteria criteria;
    private final List<JoinedLoad> next = new ArrayList<>();
    private final IdentityHashMap<Object, List<Object>> found = new IdentityHashMap<>();

    JoinedLoad(RelationOption<?> option, Aliases aliases, Criteria criteria) {
        this.criteria = criteria;
        this.relation = option.relationship().relation();
        this.isOwnJoin = option.how() == RelationOption.How.JOINED;
        Table<?> target = relation.target().table();
        Table<?> given = option.alias() == null ? target : option.alias();
        this.other = isOwnJoin ? aliases.of(target) : given;
        this.between = relation.isManyToMany() && isOwnJoin ? aliases.of(relation.secondary()) : null;
        this.selected = new Selected<>(relation.target(), new LoadGroup(), option.next());
    }

    /** Makes the names of aliases: {@code address_1}, {@code address_2}. */
    static final class Aliases {
        private final Map<String, Integer> counts = new HashMap<>();

        Table<?> of(Table<?> table) {
            String name = table.tableName();
            return table.aliased(name + "_" + counts.merge(name, 1, Integer::sum));
        }
    }

    Relation<?, ?> relation() {
        return relation;
    }

    LoadGroup group() {
        return selected.group();
    }

    void then(JoinedLoad further) {
        next.add(further);
    }

    /** Whether a row of the query may come several times for it. */
    boolean multiplies() {
        return !relation.isRef() || next.stream().anyMatch(JoinedLoad::multiplies);
    }

    /** Whether it joins a collection itself, so that a limit would count rows of it. */
    boolean multipliesByItself() {
        return (isOwnJoin && !relation.isRef()) || next.stream().anyMatch(JoinedLoad::multipliesByItself);
    }

    /** Whether the order of the collection can be told of the alias. */
    static boolean isOrderable(Relation<?, ?> relation) {
        return relation.order().stream().allMatch(term -> columnOf(term) != null);
    }

    /** The column that a term orders by, null if it orders by something else. */
    static @Nullable Column<?> columnOf(OrderTerm term) {
        return term instanceof Column<?> column
                ? column
                : term instanceof Ordering by && by.expression() instanceof Column<?> ordered ? ordered : null;
    }

    /** The same order, of the column as {@code source} has it. */
    static OrderTerm of(OrderTerm term, Column<?> column, Source source) {
        Expression<?> moved = source.any(column);
        if (!(term instanceof Ordering by)) {
            return moved;
        }
        Ordering mine = by.isDescending() ? moved.desc() : moved.asc();
        return by.nulls() == null ? mine : by.nulls() == Ordering.Nulls.FIRST ? mine.nullsFirst() : mine.nullsLast();
    }

    /** Appends the columns of those joins that the query made: they come before its own. */
    void columnsOfQuery(List<Expression<?>> columns) {
        next.forEach(each -> each.columnsOfQuery(columns));
        if (!isOwnJoin) {
            selected.addTo(columns, Source.of(other), true);
        }
    }

    /** Appends the columns of the joins that are made here, those of what they lead to first. */
    void columns(List<Expression<?>> columns) {
        next.forEach(each -> each.columns(columns));
        if (isOwnJoin) {
            selected.addTo(columns, Source.of(other), true); // the outer join may find nothing
        }
    }

    <R extends @Nullable Object> Select<R> joined(Select<R> select, Source own) {
        Select<R> made = select;
        if (isOwnJoin) {
            Source target = Source.of(other);
            made = between == null
                    ? made.leftJoin(other, all(relation.joinNear(own, target), target))
                    : made.leftJoin(
                            between.join(other, all(relation.joinFar(Source.of(between), target), target)),
                            relation.joinNear(own, Source.of(between)));
        }
        List<OrderTerm> order = order();
        for (JoinedLoad each : next) {
            made = each.joined(made, Source.of(other));
        }
        return order.isEmpty() ? made : made.orderBy(order.toArray(OrderTerm[]::new));
    }

    /** The condition of the join, with those on the objects that it may find. */
    private Condition all(Condition join, Source target) {
        Condition own = relation.criterion(target);
        Condition general = criteria.of(relation.target(), target);
        Condition restricted = own == null ? join : Sql.and(join, own);
        return general == null ? restricted : Sql.and(restricted, general);
    }

    private List<OrderTerm> order() {
        List<OrderTerm> terms = new ArrayList<>();
        if (isOwnJoin && !relation.isRef()) {
            for (OrderTerm term : relation.order()) {
                Column<?> column = columnOf(term);
                if (column != null) {
                    terms.add(of(term, column, Source.of(other)));
                }
            }
        }
        return terms;
    }

    /** Takes the object of a row of the query, and notes that {@code owner} leads to it. */
    void read(Object owner, @Nullable Object[] values, IdentityMap objects) {
        List<Object> others = found.computeIfAbsent(owner, each -> new ArrayList<>());
        Object entity = selected.object(values, objects);
        if (entity == null) {
            return;
        }
        if (others.stream().noneMatch(each -> each == entity)) {
            others.add(entity);
        }
        next.forEach(each -> each.read(entity, values, objects));
    }

    /** Fills the handles of the owners where they were not loaded. */
    void fill() {
        found.forEach((owner, others) -> {
            if (!relation.handle(owner).isLoaded()) {
                relation.fill(owner, others);
                RelationLoader.linkBack(relation, owner);
            }
        });
        next.forEach(JoinedLoad::fill);
    }
}
