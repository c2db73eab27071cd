package io.github.tribikos.orm.session;

import io.github.tribikos.engine.Affected;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.load.ColumnValues;
import io.github.tribikos.orm.mapping.Evaluator;
import io.github.tribikos.orm.mapping.Evaluator.NotKnown;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Assignment;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs an UPDATE or DELETE and has the objects of the session follow it. For one statement. */
final class Synchronization {
    private final IdentityMap objects;
    private final TableClause table;
    private final List<Condition> where;
    private final List<Assignment> assignments; // none of a DELETE
    private final boolean isOfOneTable;
    private final DmlStatement statement;

    private Synchronization(
            IdentityMap objects,
            DmlStatement statement,
            TableClause table,
            List<Condition> where,
            List<Assignment> assignments,
            boolean isOfOneTable) {
        this.objects = objects;
        this.statement = statement;
        this.table = table;
        this.where = where;
        this.assignments = assignments;
        this.isOfOneTable = isOfOneTable;
    }

    static Affected run(IdentityMap objects, Connection connection, DmlStatement statement, Synchronize how) {
        Synchronization made = null;
        if (how != Synchronize.NONE && statement instanceof Update update && update.rows() == null) {
            made = new Synchronization(
                    objects,
                    statement,
                    update.table(),
                    update.where(),
                    update.assignments(),
                    update.from().isEmpty());
        } else if (how != Synchronize.NONE && statement instanceof Delete delete) {
            made = new Synchronization(
                    objects,
                    statement,
                    delete.table(),
                    delete.where(),
                    List.of(),
                    delete.from().isEmpty());
        }
        return made == null ? connection.execute(statement) : made.run(connection, how);
    }

    private Affected run(Connection connection, Synchronize how) {
        List<InstanceState> known = objects.all().stream()
                .filter(state -> state.status() == ObjectState.PERSISTENT
                        && state.mapper().parts().stream()
                                .anyMatch(part -> part.table().equals(table)))
                .toList();
        if (known.isEmpty()) {
            return connection.execute(statement);
        }
        Map<Integer, Outcome> outcomes = how == Synchronize.FETCH ? null : evaluated(known, how);
        if (outcomes == null) {
            return fetched(connection, known);
        }
        Affected affected = connection.execute(statement);
        outcomes.forEach((index, outcome) -> apply(known.get(index), outcome));
        return affected;
    }

    /** What becomes of an object whose row is changed: the places that are to be read again, and the new values of others. */
    private record Outcome(List<Integer> stale, Map<Integer, @Nullable Object> values) {}

    /** The objects that the condition holds for, by their index; null if only the database can tell. */
    private @Nullable Map<Integer, Outcome> evaluated(List<InstanceState> known, Synchronize how) {
        Map<Integer, Outcome> outcomes = new TreeMap<>();
        try {
            if (!isOfOneTable) {
                throw Evaluator.notKnown("a condition on other tables");
            }
            for (int i = 0; i < known.size(); i++) {
                InstanceState state = known.get(i);
                Evaluator evaluator = new Evaluator(column -> value(column, state));
                if (where.stream().allMatch(each -> Boolean.TRUE.equals(evaluator.value(each)))) {
                    outcomes.put(i, outcome(state, evaluator));
                }
            }
            return outcomes;
        } catch (NotKnown e) {
            if (how == Synchronize.EVALUATE) {
                throw new ArgumentException("The statement cannot be followed in memory: " + e.getMessage()
                        + " Run it with Synchronize.FETCH, or AUTO.");
            }
            return null;
        }
    }

    private static @Nullable Object value(Column<?> column, InstanceState state) {
        int place = state.mapper().indexOf(column);
        if (place < 0 || state.isMissing(place)) {
            throw Evaluator.notKnown(column);
        }
        return state.row()[place];
    }

    private Outcome outcome(InstanceState state, Evaluator evaluator) {
        List<Integer> stale = new ArrayList<>();
        Map<Integer, @Nullable Object> values = new TreeMap<>();
        for (Assignment each : assignments) {
            int place = state.mapper().indexOf((Column<?>) each.column());
            if (place >= 0) {
                try {
                    values.put(place, evaluator.value(each.value()));
                } catch (NotKnown e) {
                    stale.add(place);
                }
            }
        }
        return new Outcome(stale, values);
    }

    private void apply(InstanceState state, Outcome outcome) {
        if (assignments.isEmpty()) {
            objects.leave(state.key());
            state.deleted();
            return;
        }
        EntityKey before = state.key();
        state.expire(outcome.stale);
        state.set(outcome.values);
        if (before != null && !before.equals(state.key())) {
            objects.leave(before);
            objects.enter(state);
        }
    }

    private Affected fetched(Connection connection, List<InstanceState> known) {
        Mapper<?> mapper = known.get(0).mapper();
        List<Column<?>> key = mapper.parts().stream()
                .filter(part -> part.table().equals(table))
                .findFirst()
                .orElseThrow()
                .key();
        boolean isUpdate = statement instanceof Update;
        ColumnValues<@Nullable Object[]> keys = new ColumnValues<>(key, row -> row);
        boolean returns = connection.returnsRowsOf(statement);
        List<@Nullable Object[]> changed;
        Affected affected;
        if (returns) {
            changed = connection
                    .execute(isUpdate ? ((Update) statement).returning(keys) : ((Delete) statement).returning(keys))
                    .all();
            affected = Affected.ofRows(changed.size());
        } else {
            changed = connection
                    .execute(Sql.select(keys).where(where.toArray(Condition[]::new)))
                    .all();
            affected = connection.execute(statement);
        }
        changed.forEach(values -> expire(mapper, values));
        return affected;
    }

    private void expire(Mapper<?> mapper, @Nullable Object[] key) {
        InstanceState state = objects.of(EntityKey.ofParts(
                mapper, Arrays.stream(key).map(Objects::requireNonNull).toArray()));
        if (state != null) {
            List<Integer> places = new ArrayList<>();
            assignments.forEach(each -> places.add(state.mapper().indexOf((Column<?>) each.column())));
            places.removeIf(place -> place < 0);
            apply(state, new Outcome(places, Map.of()));
        }
    }
}
