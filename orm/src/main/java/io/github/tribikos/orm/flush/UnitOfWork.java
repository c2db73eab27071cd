package io.github.tribikos.orm.flush;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Table;
import io.github.tribikos.util.TopologicalSort;
import io.github.tribikos.util.TopologicalSort.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One flush. Finds what was added, changed and deleted, and orders it: tables after those that their foreign keys refer to, in
 * each table updates before inserts; then the deletes, tables in the opposite order. Rows of a table that refers to itself are
 * ordered among themselves too.
 */
public final class UnitOfWork {
    private final IdentityMap objects;
    private final Map<Mapper<?>, List<InstanceState>> added = new LinkedHashMap<>();
    private final Map<Mapper<?>, List<Change>> changed = new LinkedHashMap<>();
    private final Map<Mapper<?>, List<InstanceState>> deleted = new LinkedHashMap<>();

    private UnitOfWork(IdentityMap objects) {
        this.objects = objects;
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

        List<Integer> places() {
            return places;
        }

        @Nullable
        Object[] now() {
            return now;
        }
    }

    /** Looks through the objects. */
    public static UnitOfWork of(IdentityMap objects) {
        UnitOfWork work = new UnitOfWork(objects);
        objects.all().forEach(work::take);
        return work;
    }

    private void take(InstanceState state) {
        if (state.status() == ObjectState.PENDING) {
            into(added, state, state);
        } else if (state.isDoomed()) {
            into(deleted, state, state);
        } else if (state.status() == ObjectState.PERSISTENT) {
            @Nullable Object[] now = state.mapper().read(state.entity());
            List<Integer> places = state.changes(now);
            if (!places.isEmpty()) {
                into(changed, state, new Change(state, places, now));
            }
        }
    }

    private static <T> void into(Map<Mapper<?>, List<T>> map, InstanceState state, T what) {
        map.computeIfAbsent(state.mapper(), mapper -> new ArrayList<>()).add(what);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
    }

    /** Sends the statements and writes back what the database made up. Takes the connection only if there is anything to do. */
    public void flush(Supplier<Connection> connection) {
        if (isEmpty()) {
            return;
        }
        List<Mapper<?>> order = order();
        Connection open = connection.get();
        for (Mapper<?> mapper : order) {
            new Updates(mapper, objects).run(open, changed.getOrDefault(mapper, List.of()));
            List<InstanceState> rows = added.getOrDefault(mapper, List.of());
            new Inserts(mapper, objects)
                    .run(open, SelfReferences.sorted(mapper, rows, each -> mapper.read(each.entity())));
        }
        Collections.reverse(order);
        for (Mapper<?> mapper : order) {
            List<InstanceState> rows = deleted.getOrDefault(mapper, List.of());
            List<InstanceState> parentsFirst = new ArrayList<>(SelfReferences.sorted(mapper, rows, InstanceState::row));
            if (SelfReferences.exist(mapper)) {
                Collections.reverse(parentsFirst);
            }
            new Deletes(mapper, objects).run(open, parentsFirst);
        }
    }

    private List<Mapper<?>> order() {
        Map<Table<?>, Mapper<?>> mappers = new LinkedHashMap<>();
        for (Map<Mapper<?>, ?> each : List.<Map<Mapper<?>, ?>>of(changed, added, deleted)) {
            each.keySet().forEach(mapper -> mappers.put(mapper.table(), mapper));
        }
        List<Edge<Table<?>>> edges = new ArrayList<>();
        for (Table<?> table : mappers.keySet()) {
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                edges.add(new Edge<>(key.targetTable(), table));
            }
        }
        List<Mapper<?>> order = new ArrayList<>();
        for (Table<?> table : TopologicalSort.sort(mappers.keySet(), edges).sorted()) {
            Mapper<?> mapper = mappers.get(table);
            if (mapper != null) {
                order.add(mapper);
            }
        }
        return order;
    }
}
