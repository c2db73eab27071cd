package io.github.tribikos.orm.load;

import static io.github.tribikos.sql.Functions.partitionBy;
import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.orm.mapping.AnyColumn;
import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.LabelStyle;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.sql.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements that read what a relationship leads to, each row with the key of the object that it is led to from. */
final class KeyedRows {
    /** An object, and the values of the columns by which it is led to. */
    record Keyed(List<Object> key, Object object) {}

    private final Relation<?, ?> relation;
    private final Selected<?> selected;
    private final IdentityMap objects;
    private final Criteria criteria;
    private final Source target;

    KeyedRows(Relation<?, ?> relation, Selected<?> selected, IdentityMap objects, Criteria criteria) {
        this.relation = relation;
        this.selected = selected;
        this.objects = objects;
        this.criteria = criteria;
        this.target = Source.of(relation.target());
    }

    /** What one object leads to: {@code SELECT ... FROM address WHERE ? = address.user_id}. */
    Select<Object> ofOne(List<Object> key) {
        List<Expression<?>> columns = new ArrayList<>();
        selected.addTo(columns, target, false);
        Select<Object> query = select(new ColumnValues<>(columns, this::object));
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Column<@Nullable Object> near = AnyColumn.of(relation.near().get(i));
            Expression<Object> value = AnyColumn.literal(key.get(i), near);
            // The order of SQLAlchemy: the key of the object, of what it leads to the primary key.
            conditions.add(relation.isRef() ? near.eq(value) : value.eq(near));
        }
        if (relation.isManyToMany()) {
            query = query.from(target.from(), relation.secondary());
            conditions.add(relation.joinFar(Source.of(relation.secondary()), target));
        }
        return tied(query, !relation.isManyToMany())
                .where(conditions.toArray(Condition[]::new))
                .orderBy(order());
    }

    /** With the FROM of a class that has several tables, and the condition on the rows of a subclass. */
    private <R extends @Nullable Object> Select<R> tied(Select<R> query, boolean needsFrom) {
        Mapper<?> mapper = relation.target();
        Select<R> from = needsFrom && mapper.parts().size() > 1 ? query.from(target.from()) : query;
        Condition own = relation.criterion(target);
        Condition general = criteria.of(mapper, target);
        Select<R> restricted = own == null ? from : from.where(own);
        return general == null ? restricted : restricted.where(general);
    }

    private Object object(@Nullable Object[] values) {
        return Objects.requireNonNull(selected.object(values, objects), "the key of a row");
    }

    /** What several lead to: {@code SELECT address.user_id, ... FROM address WHERE address.user_id IN (?, ...)}. */
    Select<Keyed> ofSeveral(List<List<Object>> keys) {
        List<Expression<?>> columns = keyedColumns();
        return ofSeveral(new ColumnValues<>(columns, values -> keyed(values, 0)), keys)
                .orderBy(order());
    }

    /** The first objects that each leads to: numbered in a subquery, and those with a small number taken. */
    Select<Keyed> firstOfEach(List<List<Object>> keys, int limit, Condition... only) {
        List<Expression<?>> columns = keyedColumns();
        Window ofEach = partitionBy(relation.near().toArray(Expression[]::new)).orderBy(orderOfEach());
        Expression<Long> number = rowNumber().over(ofEach).as("place");
        List<Expression<?>> numbered = labelled(columns);
        numbered.add(number);
        Subquery rows = ofSeveral(new ColumnValues<>(numbered, row -> row), keys)
                .where(only)
                .as("anon_1");
        List<? extends Expression<?>> found = rows.columns();
        Expression<Long> place = rows.get(number);
        return select(new ColumnValues<>(found.subList(0, columns.size()), values -> keyed(values, 0)))
                .where(place.le((long) limit))
                .orderBy(place);
    }

    private List<Expression<?>> keyedColumns() {
        List<Expression<?>> columns = new ArrayList<>(relation.near());
        selected.addTo(columns, target, false);
        return columns;
    }

    private <R extends @Nullable Object> Select<R> ofSeveral(ColumnValues<R> columns, List<List<Object>> keys) {
        List<Column<?>> near = relation.near();
        Select<R> query = select(columns);
        if (relation.isManyToMany()) {
            query = query.from(relation.secondary())
                    .join(target.from(), relation.joinFar(Source.of(relation.secondary()), target));
        }
        return tied(query, !relation.isManyToMany()).where(AnyColumn.isOneOf(near, keys));
    }

    private Keyed keyed(@Nullable Object[] values, int first) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < relation.near().size(); i++) {
            key.add(Objects.requireNonNull(values[first + i]));
        }
        return new Keyed(key, object(values));
    }

    /**
     * What the objects of a query lead to: {@code SELECT ... FROM (SELECT users.id AS users_id FROM users WHERE ...) AS anon_1 JOIN address ON
     * anon_1.users_id = address.user_id}.
     */
    Select<Keyed> bySubquery(Select<?> query, Source source) {
        List<Column<?>> own = relation.own();
        List<Expression<?>> keys = new ArrayList<>();
        own.forEach(column -> keys.add(source.any(column)));
        Select<?> inner = query.withOnlyColumns(new ColumnValues<>(labelled(keys), row -> row));
        if (query.paging().equals(Paging.ALL)) {
            inner = inner.withoutOrder();
        }
        if (!own.equals(relation.mapper().parts().get(0).key())) {
            inner = inner.distinct();
        }
        Subquery owners = inner.as("anon_1");
        Source ownersOf = Source.of(owners, own);
        List<Expression<?>> columns = new ArrayList<>();
        selected.addTo(columns, target, false);
        int first = columns.size();
        columns.addAll(owners.columns());
        Select<Keyed> outer = select(new ColumnValues<>(labelled(columns), values -> keyed(values, first)))
                .from(owners);
        if (relation.isManyToMany()) {
            Table<?> between = relation.secondary();
            outer = outer.join(between, relation.joinNear(ownersOf, Source.of(between)))
                    .join(target.from(), relation.joinFar(Source.of(between), target));
        } else {
            outer = outer.join(target.from(), relation.joinNear(ownersOf, target));
        }
        return tied(outer, false).orderBy(order());
    }

    /** Columns called by table and column, so that no two of different tables are called the same. */
    static List<Expression<?>> labelled(List<Expression<?>> columns) {
        List<Expression<?>> labelled = new ArrayList<>();
        for (Expression<?> column : columns) {
            Select<?> one = select(column).labelStyle(LabelStyle.TABLENAME_PLUS_COL);
            labelled.addAll(one.selectable().expressions());
        }
        return labelled;
    }

    /** That of the relationship, else of the primary key. */
    private OrderTerm[] orderOfEach() {
        return relation.order().isEmpty()
                ? relation.target().key().stream()
                        .map(attribute -> target.any(attribute.column()))
                        .toArray(OrderTerm[]::new)
                : order();
    }

    private OrderTerm[] order() {
        return relation.isRef() ? new OrderTerm[0] : relation.order().toArray(OrderTerm[]::new);
    }
}
