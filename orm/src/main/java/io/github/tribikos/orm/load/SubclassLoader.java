package io.github.tribikos.orm.load;

import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.orm.load.RelationLoader.Runner;
import io.github.tribikos.orm.mapping.AnyColumn;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Missing;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.sql.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a subclass for objects that were found by a query for their superclass. */
final class SubclassLoader {
    private static final int AT_ONCE = 500;

    private final IdentityMap objects;
    private final Runner runner;

    SubclassLoader(IdentityMap objects, Runner runner) {
        this.objects = objects;
        this.runner = runner;
    }

    /** Reads what those of {@code members} miss that are of {@code subclass}'s class. */
    void load(Mapper<?> subclass, Mapper<?> base, List<InstanceState> members) {
        int first = base.attributes().size();
        List<List<Object>> keys = new ArrayList<>();
        for (InstanceState state : members) {
            if (subclass.type().isInstance(state.entity()) && state.isMissing(first)) {
                keys.add(state.mapper().keyIndexes().stream()
                        .map(place -> Objects.requireNonNull(state.row()[place]))
                        .toList());
            }
        }
        for (int i = 0; i < keys.size(); i += AT_ONCE) {
            read(subclass, first, keys.subList(i, Math.min(i + AT_ONCE, keys.size())));
        }
    }

    private void read(Mapper<?> subclass, int first, List<List<Object>> keys) {
        TreeSet<Integer> places = new TreeSet<>(subclass.alwaysRead());
        for (int place = first; place < subclass.attributes().size(); place++) {
            places.add(place);
        }
        List<Expression<?>> columns = new ArrayList<>();
        places.forEach(place -> columns.add(subclass.attributes().get(place).column()));
        List<@Nullable Object[]> rows = runner.rows(select(new ColumnValues<@Nullable Object[]>(
                        KeyedRows.labelled(columns), values -> row(subclass, places, values)))
                .from(subclass.from())
                .where(AnyColumn.isOneOf(subclass.parts().get(0).key(), keys)));
        for (@Nullable Object[] row : rows) {
            EntityKey key = EntityKey.of(subclass, row);
            InstanceState state = key == null ? null : objects.of(key);
            if (state != null) {
                state.filled(row, false);
            }
        }
    }

    private static @Nullable Object[] row(Mapper<?> subclass, SortedSet<Integer> places, @Nullable Object[] values) {
        @Nullable Object[] row = new Object[subclass.attributes().size()];
        Arrays.fill(row, Missing.UNREAD);
        int next = 0;
        for (int place : places) {
            row[place] = values[next++];
        }
        return row;
    }
}
