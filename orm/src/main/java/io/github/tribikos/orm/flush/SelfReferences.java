package io.github.tribikos.orm.flush;

import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.util.TopologicalSort;
import io.github.tribikos.util.TopologicalSort.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders the rows of a table that has foreign keys to itself: each after the row it refers to. */
final class SelfReferences {
    private SelfReferences() {}

    static boolean exist(Mapper<?> mapper) {
        return !keys(mapper).isEmpty();
    }

    private static List<ForeignKeyConstraint> keys(Mapper<?> mapper) {
        return mapper.root().table().foreignKeys().stream()
                .filter(key -> key.targetTable().equals(mapper.root().table()))
                .toList();
    }

    static List<InstanceState> sorted(
            Mapper<?> mapper, List<InstanceState> rows, Function<InstanceState, @Nullable Object[]> values) {
        List<Edge<InstanceState>> edges = new ArrayList<>();
        for (ForeignKeyConstraint key : keys(mapper)) {
            Map<List<@Nullable Object>, InstanceState> parents = new HashMap<>();
            for (InstanceState row : rows) {
                parents.put(taken(mapper, key.targets(), values.apply(row)), row);
            }
            for (InstanceState row : rows) {
                InstanceState parent = parents.get(taken(mapper, key.columns(), values.apply(row)));
                if (parent != null) {
                    edges.add(new Edge<>(parent, row));
                }
            }
        }
        return edges.isEmpty() ? rows : TopologicalSort.sort(rows, edges).sorted();
    }

    private static List<@Nullable Object> taken(
            Mapper<?> mapper, List<? extends Column<?>> columns, @Nullable Object[] values) {
        @Nullable Object[] taken = new Object[columns.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = values[mapper.indexOf(columns.get(i))];
        }
        return Arrays.asList(taken);
    }
}
