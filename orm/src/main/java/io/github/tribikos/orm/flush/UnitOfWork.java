package io.github.tribikos.orm.flush;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.load.RelationLoader;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Table;
import io.github.tribikos.util.TopologicalSort;
import io.github.tribikos.util.TopologicalSort.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One flush. Finds what was added, changed and deleted, and orders it: tables after those that their foreign keys refer to, in
 * each table updates before inserts; then the deletes, tables in the opposite order. Foreign keys of relationships are set when the
 * rows they refer to are there, so before the own table's turn. Rows of a table that refers to itself are ordered among
 * themselves too.
 */
public final class UnitOfWork {
    private final IdentityMap objects;
    private final Links links;
    private final Map<Mapper<?>, List<InstanceState>> added = new LinkedHashMap<>();
    private final Map<Mapper<?>, List<InstanceState>> changed = new LinkedHashMap<>();
    private final Map<Mapper<?>, List<InstanceState>> deleted = new LinkedHashMap<>();

    private UnitOfWork(IdentityMap objects, RelationLoader loader) {
        this.objects = objects;
        this.links = new Links(objects, loader);
    }

    /** A changed object, the places of the attributes that differ from its row, and the values of its fields. */
    static final class Change {
        private final InstanceState state;
        private final List<Integer> places;
        private final @Nullable Object[] now;

        Change(InstanceState state, List<Integer> places, @Nullable Object[] now) {
            this.state = state;
            this.places = places;
            this.now = now;
        }

        InstanceState state() {
            return state;
        }

        /** Returns this with the next version, where changes are counted. */
        Change counted() {
            Mapper<?> mapper = state.mapper();
            int version = mapper.version();
            if (version < 0) {
                return this;
            }
            mapper.attributes().get(version).set(state.entity(), mapper.nextVersion(state.row()[version]));
            return Objects.requireNonNull(changeOf(state), "the version has changed");
        }

        List<Integer> places() {
            return places;
        }

        @Nullable
        Object[] now() {
            return now;
        }
    }

    /** Whether a flush would send anything; loads nothing. */
    public static boolean isNeeded(IdentityMap objects) {
        return objects.all().stream().anyMatch(UnitOfWork::isToFlush);
    }

    private static boolean isToFlush(InstanceState state) {
        return switch (state.status()) {
            case PENDING -> true;
            case PERSISTENT -> state.isDoomed() || state.hasChangedRelations() || changeOf(state) != null;
            default -> false;
        };
    }

    /** Sends the statements and writes back what the database made up. Takes the connection only if there is anything to do. */
    public static void flush(IdentityMap objects, RelationLoader loader, Supplier<Connection> connection) {
        if (isNeeded(objects)) {
            UnitOfWork work = new UnitOfWork(objects, loader);
            work.links.find();
            objects.all().forEach(work::take);
            work.takeOverRows();
            work.send(connection.get());
            objects.all().forEach(InstanceState::relationsSynced);
            FollowedKeys keys = new FollowedKeys(loader);
            work.changed.values().forEach(states -> states.forEach(keys::follow));
            work.added.values().forEach(states -> states.forEach(keys::follow));
        }
    }

    private void take(InstanceState state) {
        if (state.status() == ObjectState.PENDING) {
            into(added, state);
        } else if (state.isDoomed()) {
            into(deleted, state);
        } else if (state.status() == ObjectState.PERSISTENT
                && (links.children().contains(state) || changeOf(state) != null)) {
            into(changed, state);
        }
    }

    /** A new object with the key of one that is deleted has its row: it is updated, as the INSERT would come before the DELETE. */
    private void takeOverRows() {
        for (Map.Entry<Mapper<?>, List<InstanceState>> each : added.entrySet()) {
            List<InstanceState> removed = deleted.getOrDefault(each.getKey(), List.of());
            each.getValue().removeIf(state -> {
                EntityKey key = EntityKey.of(state.mapper(), state.mapper().read(state.entity()));
                InstanceState former = key == null ? null : objects.of(key);
                if (former == null || !removed.remove(former)) {
                    return false;
                }
                objects.replace(former, state);
                into(changed, state);
                return true;
            });
        }
    }

    private static void into(Map<Mapper<?>, List<InstanceState>> map, InstanceState state) {
        map.computeIfAbsent(state.mapper(), mapper -> new ArrayList<>()).add(state);
    }

    private static @Nullable Change changeOf(InstanceState state) {
        @Nullable Object[] now = state.mapper().read(state.entity());
        List<Integer> places = state.changes(now);
        return places.isEmpty() ? null : new Change(state, places, now);
    }

    private void send(Connection connection) {
        Map<Table<?>, Mapper<?>> mappers = mappers();
        List<Table<?>> order = order(mappers.keySet());
        for (Table<?> table : order) {
            Mapper<?> mapper = mappers.get(table);
            if (mapper != null) {
                update(connection, mapper);
                insert(connection, mapper);
            }
            LinkRows rows = links.rowsOf(table);
            if (rows != null) {
                rows.sendDeletes(connection);
                rows.sendInserts(connection);
            }
        }
        Collections.reverse(order);
        for (Table<?> table : order) {
            Mapper<?> mapper = mappers.get(table);
            if (mapper != null) {
                delete(connection, mapper);
            }
        }
    }

    private void update(Connection connection, Mapper<?> mapper) {
        List<Change> changes = new ArrayList<>();
        for (InstanceState state : changed.getOrDefault(mapper, List.of())) {
            links.setKeys(state);
            Change change = changeOf(state);
            if (change != null) {
                changes.add(change.counted());
            }
        }
        new Updates(mapper, objects).run(connection, changes);
    }

    private void insert(Connection connection, Mapper<?> mapper) {
        List<InstanceState> rows = added.getOrDefault(mapper, List.of());
        for (List<InstanceState> wave : waves(rows)) {
            wave.forEach(links::setKeys);
            new Inserts(mapper, objects)
                    .run(connection, SelfReferences.sorted(mapper, wave, each -> mapper.read(each.entity())));
        }
    }

    /** New rows of one table, those before that others need the keys of. */
    private List<List<InstanceState>> waves(List<InstanceState> rows) {
        Set<InstanceState> left = new LinkedHashSet<>(rows);
        List<List<InstanceState>> waves = new ArrayList<>();
        while (!left.isEmpty()) {
            List<InstanceState> wave = left.stream()
                    .filter(each -> links.newParents(each).stream().noneMatch(left::contains))
                    .toList();
            if (wave.isEmpty()) {
                wave = List.copyOf(left); // a circle: the database says what is wrong
            }
            waves.add(wave);
            left.removeAll(wave);
        }
        return waves;
    }

    private void delete(Connection connection, Mapper<?> mapper) {
        List<InstanceState> rows = deleted.getOrDefault(mapper, List.of());
        List<InstanceState> parentsFirst = new ArrayList<>(SelfReferences.sorted(mapper, rows, InstanceState::row));
        if (SelfReferences.exist(mapper)) {
            Collections.reverse(parentsFirst);
        }
        new Deletes(mapper, objects).run(connection, parentsFirst);
    }

    private Map<Table<?>, Mapper<?>> mappers() {
        Map<Table<?>, Mapper<?>> mappers = new LinkedHashMap<>();
        for (Map<Mapper<?>, List<InstanceState>> each : List.of(changed, added, deleted)) {
            each.keySet().forEach(mapper -> mappers.put(mapper.table(), mapper));
        }
        return mappers;
    }

    private List<Table<?>> order(Set<Table<?>> mapped) {
        Set<Table<?>> tables = new LinkedHashSet<>(mapped);
        links.rows().forEach(rows -> tables.add(rows.table()));
        List<Edge<Table<?>>> edges = new ArrayList<>();
        for (Table<?> table : tables) {
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                edges.add(new Edge<>(key.targetTable(), table));
            }
        }
        return new ArrayList<>(TopologicalSort.sort(tables, edges).sorted());
    }
}
