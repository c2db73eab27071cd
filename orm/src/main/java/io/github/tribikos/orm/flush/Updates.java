package io.github.tribikos.orm.flush;

import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.flush.UnitOfWork.Change;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Update;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Updates the rows of one table, only in the columns that changed; objects with the same changed columns share a batch. In it
 * rows go by their key, so that two sessions that change the same rows lock them in the same order.
 */
final class Updates {
    private final Mapper<?> mapper;
    private final IdentityMap objects;
    private final TablePart part;
    private final Rows rows;

    Updates(Mapper<?> mapper, TablePart part, IdentityMap objects) {
        this.mapper = mapper;
        this.part = part;
        this.objects = objects;
        this.rows = new Rows(mapper, part);
    }

    void run(Connection connection, List<Change> changes) {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(change -> change.state().row(), this::compareKeys));
        Map<List<Integer>, List<Change>> shapes = new LinkedHashMap<>();
        for (Change change : sorted) {
            List<Integer> places =
                    change.places().stream().filter(part.places()::contains).toList();
            if (places.isEmpty()) {
                continue;
            }
            requireKept(change, places);
            if (change.state().assigned().isEmpty()) {
                shapes.computeIfAbsent(places, each -> new ArrayList<>()).add(change);
            } else {
                send(connection, places, List.of(change));
            }
        }
        shapes.forEach((places, batch) -> send(connection, places, batch));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // two values of one column
    private int compareKeys(@Nullable Object[] left, @Nullable Object[] right) {
        for (int index : mapper.keyIndexes()) {
            if (left[index] instanceof Comparable first && right[index] instanceof Comparable second) {
                int order = first.compareTo(second);
                if (order != 0) {
                    return order;
                }
            }
        }
        return 0;
    }

    private void requireKept(Change change, List<Integer> places) {
        for (int place : places) {
            Attribute attribute = mapper.attributes().get(place);
            boolean isAssigned = change.state().assigned().containsKey(place);
            if (change.now()[place] == null
                    && !isAssigned
                    && !attribute.column().isNullable()) {
                throw new ArgumentException("The field " + attribute + " was set to null, but its column "
                        + attribute.column() + " is NOT NULL. Set a value, or declare the column nullable().");
            }
        }
    }

    private void send(Connection connection, List<Integer> places, List<Change> batch) {
        Update statement = update(part.table());
        Map<Integer, Expression<?>> assigned = batch.get(0).state().assigned();
        for (int place : places) {
            Attribute attribute = mapper.attributes().get(place);
            Expression<?> expression = assigned.get(place);
            statement = set(
                    statement,
                    attribute.anyColumn(),
                    expression == null ? Rows.param("new_", attribute) : any(expression));
        }
        List<Parameters> sets = new ArrayList<>(batch.size());
        for (Change change : batch) {
            Parameters parameters = rows.key(change.state().row());
            for (int place : places) {
                if (!assigned.containsKey(place)) {
                    parameters = parameters.and(
                            Rows.param("new_", mapper.attributes().get(place)), change.now()[place]);
                }
            }
            sets.add(parameters);
        }
        rows.requireAll(
                "updated",
                connection.executeMany(statement.where(rows.hasKey()), sets),
                batch.stream().map(Change::state).toList());
        batch.forEach(change -> note(change, places));
    }

    @SuppressWarnings("unchecked") // the session has checked that it is of the column's type
    private static Expression<@Nullable Object> any(Expression<?> expression) {
        return (Expression<@Nullable Object>) expression;
    }

    /** With a type variable the compiler sees that an expression is no value. */
    private static <T extends @Nullable Object> Update set(
            Update update, Column<T> column, Expression<? extends T> value) {
        return update.set(column, value);
    }

    private void note(Change change, List<Integer> places) {
        EntityKey before = change.state().key();
        change.state().updated(change.now(), places);
        if (before != null && !before.equals(change.state().key())) {
            objects.leave(before);
            objects.enter(change.state());
        }
    }
}
