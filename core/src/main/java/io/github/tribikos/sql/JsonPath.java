package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * The way to an element of a JSON document: keys of objects and 0-based places in arrays. As text it is {@code $."links"[0]}, which
 * SQLite, MySQL and SQL Server take.
 */
public final class JsonPath {
    /** The type that sends a path as text. */
    public static final SqlType<JsonPath> TYPE =
            Types.TEXT.as(JsonPath.class, JsonPath::unreadable, JsonPath::toString);

    private final List<Object> steps;

    private JsonPath(List<Object> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Returns the path of {@code steps}, each a key or a place in an array.
     *
     * @throws ArgumentException if one is neither a String nor an Integer, or is negative
     */
    static JsonPath of(Object first, Object... more) {
        List<Object> steps = new ArrayList<>(more.length + 1);
        steps.add(first);
        steps.addAll(List.of(more));
        for (Object step : steps) {
            if (!(step instanceof String || (step instanceof Integer place && place >= 0))) {
                throw new ArgumentException("A step into a JSON document is a key or a place of 0 or more, but was \""
                        + step + "\", " + step.getClass().getSimpleName() + ".");
            }
        }
        return new JsonPath(steps);
    }

    private static JsonPath unreadable(String text) {
        throw new ArgumentException("A path is not read from the database.");
    }

    /** Returns the steps: keys are Strings, places Integers. */
    public List<Object> steps() {
        return steps;
    }

    /** Returns the path as {@code $."links"[0]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("$");
        for (Object step : steps) {
            if (step instanceof String key) {
                text.append(".\"")
                        .append(key.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            } else {
                text.append('[').append(step).append(']');
            }
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPath that && that.steps.equals(steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
