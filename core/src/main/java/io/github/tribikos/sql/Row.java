package io.github.tribikos.sql;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result: values by the selected column, by name or by position. Immutable and safe for any thread, as far as
 * its values are. Rows are equal if their values are.
 */
public final class Row {
    private final RowLayout layout;
    private final @Nullable Object[] values;

    Row(RowLayout layout, @Nullable Object[] values) {
        this.layout = layout;
        this.values = values;
    }

    /**
     * Returns the value of a selected column or other selected thing.
     *
     * @throws io.github.tribikos.error.ArgumentException if it was not selected; the message lists what was
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // the reader of a Selectable<T> gave it; T may be nullable
    public <T extends @Nullable Object> T get(Selectable<T> selected) {
        return (T) values[layout.indexOf(selected)];
    }

    /**
     * Returns the value of the column called {@code name}, its label or column name.
     *
     * @throws io.github.tribikos.error.ArgumentException if no column, or more than one, has the name
     */
    public @Nullable Object get(String name) {
        return values[layout.indexOf(name)];
    }

    /**
     * Returns the value at a position.
     *
     * @param index the position, 0-based
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public @Nullable Object get(int index) {
        return values[index];
    }

    /** Returns the number of values. */
    public int size() {
        return values.length;
    }

    /** Returns the names of the columns in order; a name may occur twice. */
    public List<String> names() {
        return Collections.unmodifiableList(layout.names());
    }

    /** Returns the values by name in column order; of columns with the same name the last one is kept. */
    public Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(layout.names().get(i), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    /** Shows names and values, for debuggers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Row(");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(layout.names().get(i)).append('=');
            text.append(values[i] instanceof byte[] bytes ? bytes.length + " bytes" : values[i]);
        }
        return text.append(')').toString();
    }
}
