package io.github.tribikos.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values for the {@link Param}s of a statement: one parameter set. Immutable.
 * {@code Parameters.of(year, 1965).and(id, 7L)}.
 */
public final class Parameters {
    /** No values. */
    public static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, @Nullable Object> values;

    private Parameters(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** Returns a set with one value. */
    public static <T extends @Nullable Object> Parameters of(Param<T> param, T value) {
        return NONE.and(param, value);
    }

    /** Returns this set with a further value, in place of an earlier one for the same parameter. */
    public <T extends @Nullable Object> Parameters and(Param<T> param, T value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(param.name(), value);
        return new Parameters(more);
    }

    /** Whether there is a value, possibly null, for {@code param}. */
    public boolean has(Param<?> param) {
        return values.containsKey(param.name());
    }

    /** Returns the value for {@code param}, null also where there is none. */
    public @Nullable Object get(Param<?> param) {
        return values.get(param.name());
    }

    /** Shows the names, not the values. */
    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
