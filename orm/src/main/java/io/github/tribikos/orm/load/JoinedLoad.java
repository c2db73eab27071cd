package io.github.tribikos.orm.load;

import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.Select;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A relationship that is loaded by a join of the query itself: the other table's columns, and the objects of its rows. */
final class JoinedLoad {
    private final Relation<?, ?> relation;
    private final boolean isOwnJoin; // made here, or by the query
    private final Table<?> own;
    private final Table<?> other;
    private final @Nullable Table<?> between;
    private final List<JoinedLoad> next = new ArrayList<>();
    private final LoadGroup group = new LoadGroup();
    private final IdentityHashMap<Object, List<Object>> found = new IdentityHashMap<>();
    private int offset; // of the first column among those selected

    JoinedLoad(LoadOption<?> option, Table<?> own, Aliases aliases) {
        this.relation = option.relationship().relation();
        this.isOwnJoin = option.how() == LoadOption.How.JOINED;
        this.own = own;
        Table<?> target = relation.target().table();
        this.other = isOwnJoin ? aliases.of(target) : target;
        this.between = relation.isManyToMany() && isOwnJoin ? aliases.of(relation.secondary()) : null;
    }

    /** Makes the names of aliases: {@code address_1}, {@code address_2}. */
    static final class Aliases {
        private final Map<String, Integer> counts = new java.util.HashMap<>();

        Table<?> of(Table<?> table) {
            String name = table.tableName();
            return table.aliased(name + "_" + counts.merge(name, 1, Integer::sum));
        }
    }

    Table<?> other() {
        return other;
    }

    Relation<?, ?> relation() {
        return relation;
    }

    LoadGroup group() {
        return group;
    }

    void then(JoinedLoad further) {
        next.add(further);
    }

    /** Whether a row of the query may come several times for it. */
    boolean multiplies() {
        return !relation.isRef() || next.stream().anyMatch(JoinedLoad::multiplies);
    }

    /** Whether the order of the collection can be told of the alias. */
    static boolean isOrderable(Relation<?, ?> relation) {
        return relation.order().stream()
                .allMatch(term -> term instanceof Column<?>
                        || (term instanceof Ordering by && by.expression() instanceof Column<?>));
    }

    /** Appends the columns, those of what it leads to first. */
    void columns(List<Expression<?>> columns) {
        next.forEach(each -> each.columns(columns));
        offset = columns.size();
        other.columns().forEach(column -> columns.add(column.orNull())); // the outer join may find nothing
    }

    <R extends @Nullable Object> Select<R> joined(Select<R> select) {
        Select<R> made = select;
        if (isOwnJoin) {
            made = between == null
                    ? made.leftJoin(other, relation.join(own, other))
                    : made.leftJoin(between.join(other, relation.joinFar(between, other)), relation.join(own, between));
        }
        for (JoinedLoad each : next) {
            made = each.joined(made);
        }
        List<OrderTerm> order = order();
        return order.isEmpty() ? made : made.orderBy(order.toArray(OrderTerm[]::new));
    }

    private List<OrderTerm> order() {
        List<OrderTerm> terms = new ArrayList<>();
        if (isOwnJoin && !relation.isRef()) {
            for (OrderTerm term : relation.order()) {
                if (term instanceof Column<?> column) {
                    terms.add(other.get(column));
                } else if (term instanceof Ordering by && by.expression() instanceof Column<?> column) {
                    Ordering mine = by.isDescending()
                            ? other.get(column).desc()
                            : other.get(column).asc();
                    terms.add(
                            by.nulls() == null
                                    ? mine
                                    : by.nulls() == Ordering.Nulls.FIRST ? mine.nullsFirst() : mine.nullsLast());
                }
            }
        }
        return terms;
    }

    /** Takes the object of a row of the query, and notes that {@code owner} leads to it. */
    void read(Object owner, @Nullable Object[] values, IdentityMap objects) {
        List<Object> others = found.computeIfAbsent(owner, each -> new ArrayList<>());
        Mapper<?> target = relation.target();
        @Nullable Object[] row = new Object[target.attributes().size()];
        System.arraycopy(values, offset, row, 0, row.length);
        for (int index : target.keyIndexes()) {
            if (row[index] == null) {
                return; // the outer join found nothing
            }
        }
        Object entity = objects.loaded(target, row, group);
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
