package io.github.tribikos.orm.load;

import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;

import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads what a relationship leads to, for many objects at once: of one object by {@code WHERE ? = address.user_id}, of several by
 * {@code WHERE address.user_id IN (?, ...)}, 500 at a time as SQLAlchemy does. Objects that the session has are not asked for again.
 */
public final class RelationLoader {
    private static final int AT_ONCE = 500;

    private final IdentityMap objects;
    private final Runner runner;

    /** Runs a query and gives its rows. */
    @FunctionalInterface
    public interface Runner {
        /** Runs {@code statement}. */
        <R> List<R> rows(RowStatement<R> statement);
    }

    /** Creates a loader that sends its queries by {@code runner}. */
    public RelationLoader(IdentityMap objects, Runner runner) {
        this.objects = objects;
        this.runner = runner;
    }

    /**
     * Loads what {@code relation} leads to from those of {@code owners} where it is not loaded; {@code only} restricts what is read.
     *
     * @return the objects that were read
     */
    public LoadGroup load(Relation<?, ?> relation, Collection<InstanceState> owners, Condition... only) {
        LoadGroup reached = new LoadGroup();
        Map<List<Object>, List<InstanceState>> byKey = new LinkedHashMap<>();
        Set<InstanceState> distinct = new LinkedHashSet<>(owners);
        for (InstanceState owner : distinct) {
            if (!relation.handle(owner.entity()).isLoaded()) {
                List<Object> key = key(relation, owner);
                if (key == null) {
                    relation.fill(owner.entity(), List.of());
                } else {
                    byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(owner);
                }
            }
        }
        if (relation.isRef() && only.length == 0) {
            byKey.entrySet().removeIf(each -> isFound(relation, each.getKey(), each.getValue()));
        }
        List<List<Object>> keys = List.copyOf(byKey.keySet());
        for (int i = 0; i < keys.size(); i += AT_ONCE) {
            ask(relation, keys.subList(i, Math.min(i + AT_ONCE, keys.size())), byKey, reached, only);
        }
        return reached;
    }

    /** Fills the handle of one object if the session has what it leads to. */
    public void find(Relation<?, ?> relation, InstanceState owner) {
        List<Object> key = key(relation, owner);
        if (key == null) {
            relation.fill(owner.entity(), List.of());
        } else if (relation.isRef()) {
            isFound(relation, key, List.of(owner));
        }
    }

    /** The values of the own columns in the row, null if one is NULL. */
    private static @Nullable List<Object> key(Relation<?, ?> relation, InstanceState owner) {
        @Nullable Object[] row = owner.row();
        List<Object> key = new ArrayList<>();
        for (Column<?> column : relation.own()) {
            Object value = row[owner.mapper().indexOf(column)];
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    private boolean isFound(Relation<?, ?> relation, List<Object> key, List<InstanceState> owners) {
        Mapper<?> target = relation.target();
        if (!relation.near().equals(target.table().primaryKeyColumns())) {
            return false;
        }
        InstanceState known = objects.of(EntityKey.ofParts(target, key.toArray()));
        if (known == null) {
            return false;
        }
        owners.forEach(owner -> relation.fill(owner.entity(), List.of(known.entity())));
        return true;
    }

    private void ask(
            Relation<?, ?> relation,
            List<List<Object>> keys,
            Map<List<Object>, List<InstanceState>> owners,
            LoadGroup reached,
            Condition... only) {
        Map<List<Object>, List<Object>> found = new LinkedHashMap<>();
        if (keys.size() == 1) {
            found.put(
                    keys.get(0),
                    List.copyOf(
                            runner.rows(ofOne(relation, keys.get(0), reached).where(only))));
        } else {
            for (Keyed each : runner.rows(ofSeveral(relation, keys, reached).where(only))) {
                found.computeIfAbsent(each.key, key -> new ArrayList<>()).add(each.entity);
            }
        }
        for (List<Object> key : keys) {
            for (InstanceState owner : owners.getOrDefault(key, List.of())) {
                relation.fill(owner.entity(), found.getOrDefault(key, List.of()));
                linkBack(relation, owner.entity());
            }
        }
    }

    /** What a collection holds leads back to its owner: no need to load that. */
    static void linkBack(Relation<?, ?> relation, Object owner) {
        Relation<?, ?> reverse = relation.reverse();
        if (reverse != null && reverse.isRef()) {
            for (Object each : relation.content(owner)) {
                if (!reverse.handle(each).isLoaded()) {
                    reverse.fill(each, List.of(owner));
                }
            }
        }
    }

    private Select<?> ofOne(Relation<?, ?> relation, List<Object> key, LoadGroup group) {
        Mapper<?> target = relation.target();
        Select<?> query =
                select(new ColumnValues<Object>(target.table().columns(), row -> objects.loaded(target, row, group)));
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Column<Object> near = any(relation.near().get(i));
            Expression<Object> value = literal(key.get(i), type(near));
            // The order of SQLAlchemy: the key of the object, of what it leads to the primary key.
            conditions.add(relation.isRef() ? near.eq(value) : value.eq(near));
        }
        if (relation.isManyToMany()) {
            query = query.from(target.table(), relation.secondary());
            for (int i = 0; i < relation.far().size(); i++) {
                conditions.add(
                        any(relation.other().get(i)).eq(any(relation.far().get(i))));
            }
        }
        return query.where(conditions.toArray(Condition[]::new)).orderBy(order(relation));
    }

    private record Keyed(List<Object> key, Object entity) {}

    private Select<Keyed> ofSeveral(Relation<?, ?> relation, List<List<Object>> keys, LoadGroup group) {
        Mapper<?> target = relation.target();
        List<Column<?>> near = relation.near();
        List<Column<?>> columns = new ArrayList<>(near);
        for (Column<?> column : target.table().columns()) {
            if (!near.contains(column)) {
                columns.add(column);
            }
        }
        int[] places = new int[target.attributes().size()]; // of the target's columns among those selected
        for (int i = 0; i < places.length; i++) {
            places[i] = columns.indexOf(target.table().columns().get(i));
        }
        Select<Keyed> query = select(new ColumnValues<Keyed>(columns, values -> {
            @Nullable Object[] row = new Object[places.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = values[places[i]];
            }
            List<Object> key = new ArrayList<>();
            for (int i = 0; i < near.size(); i++) {
                key.add(java.util.Objects.requireNonNull(values[i]));
            }
            return new Keyed(key, objects.loaded(target, row, group));
        }));
        if (relation.isManyToMany()) {
            Condition[] on = new Condition[relation.far().size()];
            for (int i = 0; i < on.length; i++) {
                on[i] = any(relation.other().get(i)).eq(any(relation.far().get(i)));
            }
            query = query.from(relation.secondary()).join(target.table(), io.github.tribikos.sql.Sql.and(on));
        }
        Condition isOfThem = near.size() == 1
                ? any(near.get(0)).in(keys.stream().map(key -> key.get(0)).toList())
                : tuple(near.toArray(Expression[]::new)).in(keys);
        return query.where(isOfThem).orderBy(order(relation));
    }

    private static OrderTerm[] order(Relation<?, ?> relation) {
        return relation.isRef() ? new OrderTerm[0] : relation.order().toArray(OrderTerm[]::new);
    }

    @SuppressWarnings("unchecked") // a column of any values
    private static Column<Object> any(Column<?> column) {
        return (Column<Object>) column;
    }

    @SuppressWarnings("unchecked") // of that column
    private static SqlType<Object> type(Column<Object> column) {
        return (SqlType<Object>) column.type();
    }
}
