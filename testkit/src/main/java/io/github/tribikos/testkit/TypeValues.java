package io.github.tribikos.testkit;

import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type and the values that the {@link TypeMatrix} tries with it, each under a label; SQL NULL is always among them. For one
 * thread while it is filled.
 *
 * @param <T> the Java type of a value
 */
public final class TypeValues<T> {
    private final String name;
    private final SqlType<T> type;
    private final Map<String, @Nullable T> values = new LinkedHashMap<>();

    private TypeValues(String name, SqlType<T> type) {
        this.name = name;
        this.type = type;
        values.put("NULL", null);
    }

    /** Begins the values of a type, which is shown by its SQL spelling. */
    public static <T> TypeValues<T> of(SqlType<T> type) {
        return new TypeValues<>(type.toString(), type);
    }

    /** Begins the values of a type that is shown by {@code name}, where others have the same SQL spelling. */
    public static <T> TypeValues<T> of(String name, SqlType<T> type) {
        return new TypeValues<>(name, type);
    }

    /** Returns the standard types with the values of theirs that databases and drivers are known to trip over. */
    public static List<TypeValues<?>> standard() {
        List<TypeValues<?>> all = new ArrayList<>();
        all.addAll(HostileNumbers.all());
        all.addAll(HostileTexts.all());
        all.addAll(HostileTimes.all());
        all.addAll(HostileArrays.all());
        return all;
    }

    /** Adds a value under a label, which is unique within the type. */
    public TypeValues<T> with(String label, T value) {
        if (values.put(label, value) != null) {
            throw new IllegalArgumentException(name + " has two values called \"" + label + "\".");
        }
        return this;
    }

    /** Adds values that are their own labels. */
    @SafeVarargs
    public final TypeValues<T> withEach(T... more) {
        for (T value : more) {
            with(value.toString(), value);
        }
        return this;
    }

    /** Returns the name by which the matrix shows the type. */
    public String name() {
        return name;
    }

    /** Returns the type. */
    public SqlType<T> type() {
        return type;
    }

    /** Returns the values by their labels, in the order in which they were added. */
    public Map<String, @Nullable T> values() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public String toString() {
        return name;
    }
}
