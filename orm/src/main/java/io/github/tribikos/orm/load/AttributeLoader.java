package io.github.tribikos.orm.load;

import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.orm.load.RelationLoader.Runner;
import io.github.tribikos.orm.mapping.AnyColumn;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Missing;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.EntityKey;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads columns of the row of one object: {@code SELECT users.name FROM users WHERE users.id = ?}. */
public final class AttributeLoader {
    private static final int AT_ONCE = 500;

    private final Runner runner;

    /** Creates a loader that sends its queries by {@code runner}. */
    public AttributeLoader(Runner runner) {
        this.runner = runner;
    }

    /** Returns a row that is {@link Missing} but for these places, null if the row is gone. */
    public @Nullable Object @Nullable [] read(InstanceState state, Collection<Integer> places) {
        Mapper<?> mapper = state.mapper();
        TablePart further = furtherPart(mapper, places);
        List<Integer> sorted = List.copyOf(new TreeSet<>(further == null ? places : further.places()));
        List<Expression<?>> columns = new ArrayList<>();
        sorted.forEach(place -> columns.add(mapper.attributes().get(place).column()));
        Select<@Nullable Object[]> query =
                select(new ColumnValues<>(further == null ? columns : KeyedRows.labelled(columns), row -> row));
        boolean isJoined = further == null
                && mapper.parts().size() > 1
                && sorted.stream()
                        .anyMatch(place -> !mapper.parts().get(0).places().contains(place));
        List<@Nullable Object[]> rows = runner.rows(
                further != null
                        ? query.where(hasKey(state, further))
                        : (isJoined ? query.from(mapper.from()) : query).where(hasKey(state)));
        if (rows.isEmpty()) {
            return null;
        }
        @Nullable Object[] row = new Object[mapper.attributes().size()];
        Arrays.fill(row, Missing.UNREAD);
        for (int i = 0; i < sorted.size(); i++) {
            row[sorted.get(i)] = rows.get(0)[i];
        }
        return row;
    }

    /**
     * Returns the values at one place by the keys of objects that have it: {@code SELECT users.id, users.photo FROM users WHERE users.id IN (?,
     * ...)}, 500 at a time. An object whose row is gone has none.
     */
    public Map<EntityKey, @Nullable Object> readAll(List<InstanceState> states, int place) {
        Mapper<?> mapper = states.get(0).mapper();
        List<Column<?>> key = mapper.parts().stream()
                .filter(part -> part.places().contains(place))
                .findFirst()
                .orElseThrow()
                .key();
        List<Expression<?>> columns = new ArrayList<>(key);
        columns.add(mapper.attributes().get(place).column());
        Map<EntityKey, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < states.size(); i += AT_ONCE) {
            List<List<Object>> keys = states.subList(i, Math.min(i + AT_ONCE, states.size())).stream()
                    .map(AttributeLoader::keyOf)
                    .toList();
            List<@Nullable Object[]> rows =
                    runner.rows(select(new ColumnValues<@Nullable Object[]>(columns, row -> row))
                            .where(AnyColumn.isOneOf(key, keys)));
            rows.forEach(row -> values.put(
                    EntityKey.ofParts(
                            mapper,
                            Arrays.stream(row, 0, key.size())
                                    .map(Objects::requireNonNull)
                                    .toArray()),
                    row[key.size()]));
        }
        return values;
    }

    private static List<Object> keyOf(InstanceState state) {
        return state.mapper().keyIndexes().stream()
                .map(place -> Objects.requireNonNull(state.row()[place]))
                .toList();
    }

    /** The table of a subclass that has all of these, null if there is none: it is read alone, and as a whole. */
    private static @Nullable TablePart furtherPart(Mapper<?> mapper, Collection<Integer> places) {
        for (TablePart part : mapper.parts().subList(1, mapper.parts().size())) {
            if (part.places().containsAll(places)) {
                return part;
            }
        }
        return null;
    }

    private static Condition[] hasKey(InstanceState state, TablePart part) {
        Condition[] conditions = new Condition[part.key().size()];
        for (int i = 0; i < conditions.length; i++) {
            Column<?> column = part.key().get(i);
            Object value = Objects.requireNonNull(
                    state.row()[state.mapper().keyIndexes().get(i)]);
            conditions[i] = AnyColumn.literal(value, column).eq(AnyColumn.of(column));
        }
        return conditions;
    }

    private static Condition[] hasKey(InstanceState state) {
        List<Condition> parts = new ArrayList<>();
        for (int place : state.mapper().keyIndexes()) {
            Attribute attribute = state.mapper().attributes().get(place);
            parts.add(attribute.anyColumn().eq(Objects.requireNonNull(state.row()[place])));
        }
        return parts.toArray(Condition[]::new);
    }
}
