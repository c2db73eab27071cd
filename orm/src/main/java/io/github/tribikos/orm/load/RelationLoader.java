package io.github.tribikos.orm.load;

import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.RelationOption;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
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

        /** Returns what holds for the objects that are read. */
        default Criteria criteria() {
            return Criteria.NONE;
        }
    }

    /** Creates a loader that sends its queries by {@code runner}. */
    public RelationLoader(IdentityMap objects, Runner runner) {
        this.objects = objects;
        this.runner = runner;
    }

    /**
     * Loads what {@code relation} leads to from those of {@code owners} where it is not loaded.
     *
     * @return the objects that were read
     */
    public LoadGroup load(Relation<?, ?> relation, Collection<InstanceState> owners) {
        return load(relation, owners, null);
    }

    /** As {@link #load(Relation, Collection)}, of what {@code option} says; null when somebody looks at it. */
    LoadGroup load(Relation<?, ?> relation, Collection<InstanceState> owners, @Nullable RelationOption<?> option) {
        LoadGroup reached = new LoadGroup();
        Map<List<Object>, List<InstanceState>> byKey = byKey(relation, owners);
        if (relation.isRef() && (option == null || option.only().isEmpty())) {
            byKey.entrySet().removeIf(each -> isFound(relation, each.getKey(), each.getValue()));
        }
        List<List<Object>> keys = List.copyOf(byKey.keySet());
        for (int i = 0; i < keys.size(); i += AT_ONCE) {
            List<List<Object>> some = keys.subList(i, Math.min(i + AT_ONCE, keys.size()));
            List<LoadOption<?>> options = option == null ? List.of() : option.next();
            ask(relation, some, byKey, new Selected<>(relation.target(), reached, options), option);
        }
        return reached;
    }

    /**
     * Loads what {@code relation} leads to from those of {@code owners} where it is not loaded, by a statement that has the query in it by
     * which they were found.
     */
    LoadGroup loadBySubquery(
            Relation<?, ?> relation,
            Collection<InstanceState> owners,
            List<LoadOption<?>> options,
            Select<?> query,
            Source source) {
        LoadGroup reached = new LoadGroup();
        Map<List<Object>, List<InstanceState>> byKey = byKey(relation, owners);
        if (!byKey.isEmpty()) {
            KeyedRows rows = new KeyedRows(
                    relation, new Selected<>(relation.target(), reached, options), objects, runner.criteria());
            fill(relation, List.copyOf(byKey.keySet()), byKey, byKey(runner.rows(rows.bySubquery(query, source))));
        }
        return reached;
    }

    /** Those that are not loaded, by the values of their own columns; where one is NULL, nothing is led to. */
    private Map<List<Object>, List<InstanceState>> byKey(Relation<?, ?> relation, Collection<InstanceState> owners) {
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
        return byKey;
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

    /** The values of the own columns in the row, null if one is NULL; reads them if they are missing. */
    private @Nullable List<Object> key(Relation<?, ?> relation, InstanceState owner) {
        List<Column<?>> own = relation.own();
        int[] places = new int[own.size()];
        List<Integer> missing = new ArrayList<>(0);
        for (int i = 0; i < places.length; i++) {
            places[i] = owner.mapper().indexOf(own.get(i));
            if (owner.isMissing(places[i])) {
                missing.add(places[i]);
            }
        }
        if (!missing.isEmpty()) {
            @Nullable Object[] read = new AttributeLoader(runner).read(owner, missing);
            if (read == null) {
                return null; // the row is gone, and leads nowhere
            }
            owner.filled(read, false);
        }
        List<Object> key = new ArrayList<>(places.length);
        for (int place : places) {
            Object value = owner.row()[place];
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    private boolean isFound(Relation<?, ?> relation, List<Object> key, List<InstanceState> owners) {
        Mapper<?> target = relation.target();
        if (relation.relationship().isRestricted()
                || !relation.near().equals(target.parts().get(0).key())) {
            return false;
        }
        InstanceState known = objects.of(EntityKey.ofParts(target, key.toArray()));
        if (known == null) {
            return false;
        }
        if (!target.type().isInstance(known.entity())) {
            return false;
        }
        owners.forEach(owner -> relation.fill(owner.entity(), List.of(known.entity())));
        return true;
    }

    private void ask(
            Relation<?, ?> relation,
            List<List<Object>> keys,
            Map<List<Object>, List<InstanceState>> owners,
            Selected<?> selected,
            @Nullable RelationOption<?> option) {
        KeyedRows rows = new KeyedRows(relation, selected, objects, runner.criteria());
        if (option == null && keys.size() == 1) {
            List<Object> key = keys.get(0);
            fill(relation, keys, owners, Map.of(key, runner.rows(rows.ofOne(key))));
        } else {
            Condition[] only = option == null ? new Condition[0] : option.only().toArray(Condition[]::new);
            int limit = option == null ? 0 : option.limit();
            fill(
                    relation,
                    keys,
                    owners,
                    byKey(runner.rows(
                            limit == 0 ? rows.ofSeveral(keys).where(only) : rows.firstOfEach(keys, limit, only))));
        }
    }

    private static Map<List<Object>, List<Object>> byKey(List<KeyedRows.Keyed> rows) {
        Map<List<Object>, List<Object>> found = new LinkedHashMap<>();
        for (KeyedRows.Keyed each : rows) {
            found.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each.object());
        }
        return found;
    }

    private static void fill(
            Relation<?, ?> relation,
            List<List<Object>> keys,
            Map<List<Object>, List<InstanceState>> owners,
            Map<List<Object>, List<Object>> found) {
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
}
