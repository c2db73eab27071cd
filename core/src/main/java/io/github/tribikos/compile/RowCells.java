package io.github.tribikos.compile;

import io.github.tribikos.compile.BindSlot.Generated;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the bound values of one row of many come from: a column of the rows that were given, or a default that the client makes. */
final class RowCells {
    private final String[] columns;
    private final int[] sources; // the place in the given row, or ~place among the defaults
    private final Supplier<?>[] defaults;

    private RowCells(List<String> columns, List<Integer> sources, List<Supplier<?>> defaults) {
        this.columns = columns.toArray(String[]::new);
        this.sources = sources.stream().mapToInt(Integer::intValue).toArray();
        this.defaults = defaults.toArray(Supplier<?>[]::new);
    }

    /** Returns the cells of rows that are given wholly, in the order of {@code columns}. */
    static RowCells given(List<? extends ColumnClause<?>> columns) {
        Builder builder = new Builder();
        for (int i = 0; i < columns.size(); i++) {
            builder.given(columns.get(i), i);
        }
        return builder.build();
    }

    /** Collects cells in the order in which they are bound. */
    static final class Builder {
        private final List<String> columns = new ArrayList<>();
        private final List<Integer> sources = new ArrayList<>();
        private final List<Supplier<?>> defaults = new ArrayList<>();

        void given(ColumnClause<?> column, int place) {
            columns.add(column.toString());
            sources.add(place);
        }

        void made(ColumnClause<?> column, Supplier<?> make) {
            columns.add(column.toString());
            sources.add(~defaults.size());
            defaults.add(make);
        }

        RowCells build() {
            return new RowCells(columns, sources, defaults);
        }
    }

    int size() {
        return columns.length;
    }

    @Nullable
    Object value(int row, int cell, Bindings bindings) {
        int source = sources[cell];
        return source >= 0
                ? Objects.requireNonNull(bindings.rows()).value(row, source)
                : Objects.requireNonNull(bindings.defaults(), "defaults").get(row)[~source];
    }

    /** The value for people to see; a default is not made for them, unless it is the same for all rows. */
    @Nullable
    Object shown(int row, int cell, Bindings bindings) {
        int source = sources[cell];
        return source >= 0 || bindings.defaults() != null
                ? value(row, cell, bindings)
                : Generated.of(columns[cell], defaults[~source]);
    }

    @Nullable
    List<@Nullable Object[]> makeDefaults(int rows) {
        if (defaults.length == 0) {
            return null;
        }
        List<@Nullable Object[]> made = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            @Nullable Object[] values = new @Nullable Object[defaults.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = defaults[i].get();
            }
            made.add(values);
        }
        return made;
    }

    ArgumentException refused(int row, int cell, ArgumentException cause) {
        return new ArgumentException(
                "In the row at index " + row + ", column " + columns[cell] + ": " + cause.getMessage(), cause);
    }
}
