package io.github.tribikos.compile;

import io.github.tribikos.compile.BindSlot.Generated;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the bound values of one row of many come from: first the columns that were given, in their order, then the defaults
 * that the client makes.
 */
final class RowCells {
    private final String[] columns;
    private final int given;
    private final Supplier<?>[] defaults;

    RowCells(List<String> columns, List<? extends Supplier<?>> defaults) {
        this.columns = columns.toArray(String[]::new);
        this.defaults = defaults.toArray(Supplier<?>[]::new);
        this.given = columns.size() - defaults.size();
    }

    int size() {
        return columns.length;
    }

    @Nullable
    Object value(int row, int cell, Bindings bindings) {
        return cell < given
                ? Objects.requireNonNull(bindings.rows()).value(row, cell)
                : Objects.requireNonNull(bindings.defaults(), "defaults").get(row)[cell - given];
    }

    /** The value for people to see; a default is not made for them. */
    @Nullable
    Object shown(int row, int cell, Bindings bindings) {
        return cell < given || bindings.defaults() != null ? value(row, cell, bindings) : new Generated(columns[cell]);
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
