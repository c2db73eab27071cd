package io.github.tribikos.catalog;

import java.util.List;

/**
 * An enumerated type of the database's own.
 *
 * @param name the name
 * @param labels its values in order
 */
public record ReflectedEnum(TableName name, List<String> labels) {
    /** Copies the list. */
    public ReflectedEnum {
        labels = List.copyOf(labels);
    }

    /** Shows {@code mood (sad, ok, happy)}. */
    @Override
    public String toString() {
        return name + " (" + String.join(", ", labels) + ")";
    }
}
