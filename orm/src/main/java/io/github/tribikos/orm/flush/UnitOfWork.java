package io.github.tribikos.orm.flush;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.load.RelationLoader;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.util.TopologicalSort;
import io.github.tribikos.util.TopologicalSort.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    /** After a failure the transaction is rolled back, or the session's own savepoint. */
    private static final ExecutionOptions UNGUARDED = ExecutionOptions.none().savepointed(false);

    private final IdentityMap objects;
    private final Links links;
    private final Map<Mapper<?>, List<InstanceState>> added = new LinkedHashMap<>();
    private final Map<Mapper<?>, List<InstanceState>> changed = new LinkedHashMap<>();
    private final Map<Mapper<?>, List<InstanceState>> deleted = new LinkedHashMap<>();
    private final Set<InstanceState> updated = new LinkedHashSet<>(); // those whose rows were

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
            case PERSISTENT -> state.isDoomed() || state.hasChangedRelations() || state.isChanged();
            default -> false;
        };
    }

    /** Sends the statements and writes back what the database made up; to be called where {@link #isNeeded}. */
    public static void flush(IdentityMap objects, RelationLoader loader, Supplier<Connection> connection) {
        UnitOfWork work = new UnitOfWork(objects, loader);
        work.links.find();
        objects.all().forEach(work::take);
        work.takeOverRows();
        work.send(connection.get().with(UNGUARDED));
        work.letGo();
        objects.all().forEach(InstanceState::relationsSynced);
        work.tell();
        FollowedKeys keys = new FollowedKeys(loader);
        work.changed.values().forEach(states -> states.forEach(keys::follow));
        work.added.values().forEach(states -> states.forEach(keys::follow));
    }

    /** What leads to an object in memory does not any more once its row is gone. */
    private void letGo() {
        for (List<InstanceState> states : deleted.values()) {
            for (InstanceState gone : states) {
                for (Relation<?, ?> relation : gone.mapper().relations()) {
                    Relation<?, ?> back = relation.reverse();
                    if (back != null) {
                        relation.content(gone.entity()).forEach(other -> back.leave(other, gone.entity()));
                    }
                }
            }
        }
    }

    private void tell() {
        added.values()
                .forEach(states -> states.forEach(state -> objects.events().inserted(state.entity())));
        updated.forEach(state -> objects.events().updated(state.entity()));
        deleted.values()
                .forEach(states -> states.forEach(state -> objects.events().deleted(state.entity())));
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
            List<InstanceState> removed = deleted.getOrDefault(each.getKey(), new ArrayList<>());
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
        if (!state.isChanged()) {
            return null;
        }
        @Nullable Object[] now = state.mapper().read(state.entity());
        List<Integer> places = state.changes(now);
        return places.isEmpty() ? null : new Change(state, places, now);
    }

    private void send(Connection connection) {
        links.rows().forEach(rows -> rows.sendDeletes(connection));
        List<Table<?>> order = order();
        for (Table<?> table : order) {
            update(connection, table);
            insert(connection, table);
            LinkRows rows = links.rowsOf(table);
            if (rows != null) {
                rows.sendInserts(connection);
            }
        }
        Collections.reverse(order);
        order.forEach(table -> delete(connection, table));
    }

    /** The part of a class's rows that lies in a table, null if none does. */
    private static @Nullable TablePart part(Mapper<?> mapper, Table<?> table) {
        return mapper.parts().stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElse(null);
    }

    private void update(Connection connection, Table<?> table) {
        for (Map.Entry<Mapper<?>, List<InstanceState>> each : changed.entrySet()) {
            TablePart part = part(each.getKey(), table);
            if (part == null) {
                continue;
            }
            boolean isFirst = part.equals(each.getKey().parts().get(0));
            List<Change> changes = new ArrayList<>();
            for (InstanceState state : each.getValue()) {
                links.setKeys(state, table);
                if (isFirst) {
                    objects.events().updating(state.entity());
                }
                Change change = changeOf(state);
                if (change != null) {
                    updated.add(state);
                    changes.add(isFirst ? change.counted() : change);
                }
            }
            new Updates(each.getKey(), part, objects).run(connection, changes);
        }
    }

    private void insert(Connection connection, Table<?> table) {
        List<InstanceState> rows = new ArrayList<>(); // of all classes that begin in this table
        added.forEach((mapper, states) -> {
            TablePart part = part(mapper, table);
            if (part != null && part.equals(mapper.parts().get(0))) {
                rows.addAll(states);
            } else if (part != null) {
                states.forEach(state -> links.setKeys(state, table));
                new Inserts(mapper, part, objects).run(connection, states);
            }
        });
        for (List<InstanceState> wave : waves(rows, table)) {
            wave.forEach(state -> links.setKeys(state, table));
            Mapper<?> root = wave.get(0).mapper().root();
            List<InstanceState> sorted =
                    SelfReferences.sorted(root, wave, each -> each.mapper().read(each.entity()));
            for (List<InstanceState> run : runs(sorted)) {
                Mapper<?> mapper = run.get(0).mapper();
                new Inserts(mapper, mapper.parts().get(0), objects).run(connection, run);
            }
        }
    }

    /** Neighbours of the same class. */
    private static List<List<InstanceState>> runs(List<InstanceState> states) {
        List<List<InstanceState>> runs = new ArrayList<>();
        for (InstanceState state : states) {
            List<InstanceState> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || last.get(0).mapper() != state.mapper()) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(state);
        }
        return runs;
    }

    /** New rows of one table, those before that others need the keys of. */
    private List<List<InstanceState>> waves(List<InstanceState> rows, Table<?> table) {
        Set<InstanceState> left = new LinkedHashSet<>();
        rows.stream().sorted(Comparator.comparingLong(InstanceState::number)).forEach(left::add);
        List<List<InstanceState>> waves = new ArrayList<>();
        while (!left.isEmpty()) {
            List<InstanceState> wave = left.stream()
                    .filter(each -> links.newParents(each, table).stream().noneMatch(left::contains))
                    .toList();
            if (wave.isEmpty()) {
                wave = List.copyOf(left); // a circle: the database says what is wrong
            }
            waves.add(wave);
            left.removeAll(wave);
        }
        return waves;
    }

    private void delete(Connection connection, Table<?> table) {
        List<InstanceState> rows = new ArrayList<>(); // of all classes that begin in this table
        deleted.forEach((mapper, states) -> {
            TablePart part = part(mapper, table);
            if (part != null && part.equals(mapper.parts().get(0))) {
                rows.addAll(states);
            } else if (part != null) {
                new Deletes(mapper, part, objects).run(connection, states);
            }
        });
        if (rows.isEmpty()) {
            return;
        }
        Mapper<?> root = rows.get(0).mapper().root();
        List<InstanceState> parentsFirst = new ArrayList<>(SelfReferences.sorted(root, rows, InstanceState::row));
        if (SelfReferences.exist(root)) {
            Collections.reverse(parentsFirst);
        }
        new Deletes(root, root.parts().get(0), objects).run(connection, parentsFirst);
    }

    private List<Table<?>> order() {
        Set<Table<?>> tables = new LinkedHashSet<>();
        for (Map<Mapper<?>, List<InstanceState>> each : List.of(changed, added, deleted)) {
            each.keySet().forEach(mapper -> mapper.parts().forEach(part -> tables.add(part.table())));
        }
        links.rows().forEach(rows -> tables.add(rows.table()));
        List<Edge<Table<?>>> edges = new ArrayList<>();
        for (Table<?> table : tables) {
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                edges.add(new Edge<>(key.targetTable(), table));
            }
        }
        links.edges().forEach(edges::add);
        return new ArrayList<>(TopologicalSort.sort(tables, edges).sorted());
    }
}
