package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values for the {@link Param}s of a statement: one parameter set. Immutable.
 * {@code Parameters.of(year, 1965).and(id, 7L)}.
 */
public final class Parameters {
    /** No values. */
    public static final Parameters NONE = new Parameters(new String[0], new Object[0]);

    // Searched in order: there are few, and a name is nearly always the very same string.
    private final String[] names;
    private final @Nullable Object[] values;

    private Parameters(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** Returns a set with one value. */
    public static <T extends @Nullable Object> Parameters of(Param<T> param, T value) {
        return new Parameters(new String[] {param.name()}, new Object[] {value});
    }

    /** Returns this set with a further value, in place of an earlier one for the same parameter. */
    public <T extends @Nullable Object> Parameters and(Param<T> param, T value) {
        return with(param.name(), value);
    }

    private Parameters with(String name, @Nullable Object value) {
        int known = indexOf(name);
        int index = known < 0 ? names.length : known;
        String[] allNames = names;
        if (known < 0) {
            allNames = Arrays.copyOf(names, index + 1);
            allNames[index] = name;
        }
        @Nullable Object[] allValues = Arrays.copyOf(values, allNames.length);
        allValues[index] = value;
        return new Parameters(allNames, allValues);
    }

    /** Returns a set with the values of one list. */
    public static <T> Parameters of(ListParam<T> param, Collection<? extends T> values) {
        return NONE.and(param, values);
    }

    /**
     * Returns this set with the values of a list, in place of earlier ones for the same parameter.
     *
     * @throws ArgumentException if one of the values is null: IN never matches NULL
     */
    public <T> Parameters and(ListParam<T> param, Collection<? extends T> values) {
        for (T value : values) {
            if (value == null) {
                throw new ArgumentException("A value of the list parameter \"" + param.name()
                        + "\" is null. IN never matches NULL: leave it out and ask for isNull() beside it.");
            }
        }
        return with(param.name(), List.copyOf(values));
    }

    /** Returns the values of a list parameter. */
    List<?> list(String name) {
        int index = indexOf(name);
        if (index < 0 || !(values[index] instanceof List<?> list)) {
            throw new ArgumentException("The list parameter \"" + name + "\" has no values. Given: " + this + ".");
        }
        return list;
    }

    private int indexOf(Param<?> param) {
        return indexOf(param.name());
    }

    private int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there is a value, possibly null, for {@code param}. */
    public boolean has(Param<?> param) {
        return indexOf(param) >= 0;
    }

    /** Returns the value for {@code param}, null also where there is none. */
    public @Nullable Object get(Param<?> param) {
        int index = indexOf(param);
        return index < 0 ? null : values[index];
    }

    /** Shows the names, not the values. */
    @Override
    public String toString() {
        return "Parameters" + List.of(names);
    }
}
