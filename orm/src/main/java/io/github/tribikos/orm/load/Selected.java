package io.github.tribikos.orm.load;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.mapping.ColumnOption;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Missing;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.mapping.SubclassOption;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one class among those that a statement selects, and the objects of its rows.
 *
 * @param <E> the class
 */
final class Selected<E> {
    private final Mapper<E> mapper;
    private final LoadGroup group;
    private final BitSet places; // of the attributes that are read
    private final int[] at; // by attribute: where its value stands in a row, -1 if it is not read
    private final List<Further> further = new ArrayList<>();

    /** What is read of a subclass: by its attributes beyond those of the class, where a value stands in a row. */
    private static final class Further {
        final Mapper<?> mapper;
        final int[] at;

        Further(Mapper<?> mapper, int first) {
            this.mapper = mapper;
            this.at = new int[mapper.attributes().size()];
            Arrays.fill(at, 0, first, -1);
        }
    }

    Selected(Mapper<E> mapper, LoadGroup group, List<? extends LoadOption<?>> options) {
        this.mapper = mapper;
        this.group = group;
        this.places = read(mapper, group, options);
        this.at = new int[mapper.attributes().size()];
        Arrays.fill(at, -1);
        for (Mapper<?> each : read(mapper, options)) {
            further.add(new Further(each, at.length));
        }
    }

    /** Those that lie in the same tables, and those that an option joins. */
    private static List<Mapper<?>> read(Mapper<?> mapper, List<? extends LoadOption<?>> options) {
        List<Mapper<?>> all = new ArrayList<>();
        for (Mapper<?> each : mapper.subclasses()) {
            boolean isInSameTables = each.parts().size() == mapper.parts().size()
                    && each.attributes().size() > mapper.attributes().size();
            if (isInSameTables || joined(mapper, options).contains(each)) {
                all.add(each);
            }
        }
        return all;
    }

    /** The subclasses whose tables an option joins. */
    static List<Mapper<?>> joined(Mapper<?> mapper, List<? extends LoadOption<?>> options) {
        List<Mapper<?>> all = new ArrayList<>();
        for (LoadOption<?> each : options) {
            if (each instanceof SubclassOption option && option.how() == SubclassOption.How.JOINED) {
                all.addAll(option.of(mapper));
            }
        }
        return all;
    }

    LoadGroup group() {
        return group;
    }

    private static BitSet read(Mapper<?> mapper, LoadGroup group, List<? extends LoadOption<?>> options) {
        BitSet read = mapper.readByDefault();
        for (LoadOption<?> each : options) {
            if (!(each instanceof ColumnOption option)) {
                continue;
            }
            if (mapper.isRecord()) {
                throw new ArgumentException("The option " + option + " does not fit a query for "
                        + mapper.type().getSimpleName() + ", a record, which has all its values or is not. Select the"
                        + " columns: select(project(...).into(...)).");
            }
            if (option.how() == ColumnOption.How.ONLY) {
                read.clear();
            }
            for (Column<?> column : option.columns()) {
                int place = mapper.indexOf(column);
                if (place < 0) {
                    throw new ArgumentException("The option " + option + " does not fit a query for "
                            + mapper.type().getSimpleName() + ": " + column + " is no column of it.");
                }
                boolean isRead = option.how() == ColumnOption.How.ONLY || option.how() == ColumnOption.How.READ;
                read.set(place, isRead);
                if (option.how() == ColumnOption.How.RAISED) {
                    group.raise(column);
                }
            }
        }
        mapper.alwaysRead().forEach(read::set);
        mapper.whole(read.stream().boxed().toList()).forEach(read::set);
        return read;
    }

    /** Appends the columns as {@code source} has them; of an outer join any may be NULL. Those that are there already serve too. */
    void addTo(List<Expression<?>> columns, Source source, boolean isOuter) {
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            Expression<?> column = source.any(mapper.attributes().get(place).column());
            at[place] = isOuter ? -1 : columns.indexOf(column);
            if (at[place] < 0) {
                at[place] = columns.size();
                columns.add(isOuter ? column.orNull() : column);
            }
        }
        for (Further each : further) {
            for (int place = at.length; place < each.at.length; place++) {
                Expression<?> column =
                        source.any(each.mapper.attributes().get(place).column()).orNull();
                each.at[place] = columns.size();
                columns.add(column);
            }
        }
    }

    /** Finds the columns among those that a statement selects whatever is read, as {@code source} has them. */
    void findIn(List<? extends Expression<?>> columns, Source source) {
        for (int place = 0; place < at.length; place++) {
            at[place] =
                    columns.indexOf(source.any(mapper.attributes().get(place).column()));
        }
        for (Further each : further) {
            for (int place = at.length; place < each.at.length; place++) {
                each.at[place] = columns.indexOf(
                        source.any(each.mapper.attributes().get(place).column()));
            }
        }
    }

    /** Returns the object of a row, null if its key is NULL: the outer join found none. */
    @Nullable
    E object(@Nullable Object[] values, IdentityMap objects) {
        for (int index : mapper.keyIndexes()) {
            if (values[at[index]] == null) {
                return null;
            }
        }
        @Nullable Object[] row = row(values);
        return further.isEmpty() ? objects.loaded(mapper, row, group) : ofSubclass(row, values, objects);
    }

    private E ofSubclass(@Nullable Object[] base, @Nullable Object[] values, IdentityMap objects) {
        Mapper<? extends E> actual = mapper.actual(base);
        @Nullable Object[] row = actual.widened(base);
        for (Further each : further) {
            if (each.mapper.type().isAssignableFrom(actual.type())) {
                for (int place = at.length; place < each.at.length; place++) {
                    row[place] = values[each.at[place]];
                }
            }
        }
        return objects.loaded(actual, row, group);
    }

    private @Nullable Object[] row(@Nullable Object[] values) {
        @Nullable Object[] row = new Object[at.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = at[i] < 0 ? Missing.UNREAD : values[at[i]];
        }
        return row;
    }
}
