package io.github.tribikos.catalog;

import io.github.tribikos.schema.Deferrable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key or a unique constraint.
 *
 * @param name the constraint's name, null where it has none
 * @param columns the names of the columns in order, one or more
 * @param deferrable when it is checked, null for the database's habit
 * @param options what only this database keeps of it
 */
public record ReflectedKey(
        @Nullable String name,
        List<String> columns,
        @Nullable Deferrable deferrable,
        ReflectedOptions options) {
    /** Copies the list. */
    public ReflectedKey {
        columns = List.copyOf(columns);
    }

    /** Creates a key of which only this database keeps nothing. */
    public ReflectedKey(@Nullable String name, List<String> columns, @Nullable Deferrable deferrable) {
        this(name, columns, deferrable, ReflectedOptions.NONE);
    }

    /** Shows {@code uq_slot (venue_id, starts_at)}. */
    @Override
    public String toString() {
        return (name == null ? "" : name + " ") + "(" + String.join(", ", columns) + ")"
                + (deferrable == null ? "" : " " + deferrable.sql())
                + (options.isEmpty() ? "" : " WITH " + options);
    }
}
