package io.github.tribikos.orm.flush;

import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.orm.mapping.AnyColumn;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows to insert into and delete from one table between two others. A pair told by both sides counts once. */
final class LinkRows {
    private final Table<?> table;
    private final List<Pair> inserts = new ArrayList<>();
    private final List<Pair> deletes = new ArrayList<>();

    /** The two objects of a row, from the side of {@code relation}. */
    private record Pair(Relation<?, ?> relation, InstanceState owner, InstanceState other) {
        /** Whether it is told twice, or by both sides. From one side, A to B and B to A are two rows. */
        boolean isSame(Pair pair) {
            return relation.near().equals(pair.relation.near())
                    ? owner == pair.owner && other == pair.other
                    : owner == pair.other && other == pair.owner;
        }

        /** The values of the row's keys, taken from the two rows, which are there. */
        Map<Column<?>, Object> values() {
            Map<Column<?>, Object> values = new LinkedHashMap<>();
            put(values, relation.near(), relation.own(), owner);
            put(values, relation.far(), relation.other(), other);
            return values;
        }

        private static void put(
                Map<Column<?>, Object> values, List<Column<?>> keys, List<Column<?>> referred, InstanceState state) {
            for (int i = 0; i < keys.size(); i++) {
                Object value = state.row()[state.mapper().indexOf(referred.get(i))];
                values.put(keys.get(i), Objects.requireNonNull(value, "the key of a row"));
            }
        }
    }

    LinkRows(Table<?> table) {
        this.table = table;
    }

    Table<?> table() {
        return table;
    }

    void toInsert(Relation<?, ?> relation, InstanceState owner, InstanceState other) {
        add(inserts, new Pair(relation, owner, other));
    }

    void toDelete(Relation<?, ?> relation, InstanceState owner, InstanceState other) {
        add(deletes, new Pair(relation, owner, other));
    }

    private static void add(List<Pair> pairs, Pair pair) {
        if (pairs.stream().noneMatch(pair::isSame)) {
            pairs.add(pair);
        }
    }

    void sendDeletes(Connection connection) {
        if (deletes.isEmpty()) {
            return;
        }
        List<Column<?>> columns = columns(deletes);
        Condition[] isIt = new Condition[columns.size()];
        for (int i = 0; i < isIt.length; i++) {
            isIt[i] = AnyColumn.of(columns.get(i)).eq(param(columns.get(i)));
        }
        List<Parameters> sets = new ArrayList<>();
        for (Pair pair : deletes) {
            Map<Column<?>, Object> values = pair.values();
            Parameters set = Parameters.NONE;
            for (Column<?> column : columns) {
                set = set.and(param(column), Objects.requireNonNull(values.get(column)));
            }
            sets.add(set);
        }
        connection.executeMany(delete(table).where(isIt), sets);
        deletes.clear();
    }

    void sendInserts(Connection connection) {
        if (inserts.isEmpty()) {
            return;
        }
        List<Column<?>> columns = columns(inserts);
        connection.execute(insert(table).values(inserts, (row, pair) -> {
            Map<Column<?>, Object> values = pair.values();
            columns.forEach(column -> row.set(AnyColumn.of(column), Objects.requireNonNull(values.get(column))));
        }));
        inserts.clear();
    }

    /** In the table's order, whichever side the first pair is told by. */
    private List<Column<?>> columns(List<Pair> pairs) {
        return pairs.get(0).values().keySet().stream()
                .sorted(Comparator.comparingInt(table.columns()::indexOf))
                .toList();
    }

    private static Param<@Nullable Object> param(Column<?> column) {
        return AnyColumn.param(column.name(), column);
    }
}
