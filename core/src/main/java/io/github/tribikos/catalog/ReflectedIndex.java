package io.github.tribikos.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An index, other than one that the database made for a constraint.
 *
 * @param name the index' name
 * @param isUnique whether no two rows may agree in its terms
 * @param terms what is indexed, one or more
 * @param included the names of columns that are kept beside the terms
 * @param where the condition of a partial index in the database's words, null if it holds all rows
 * @param method how it is kept, such as {@code gin}; null for the database's habit
 */
public record ReflectedIndex(
        String name,
        boolean isUnique,
        List<ReflectedTerm> terms,
        List<String> included,
        @Nullable String where,
        @Nullable String method) {
    /** Copies the lists. */
    public ReflectedIndex {
        terms = List.copyOf(terms);
        included = List.copyOf(included);
    }

    /** Returns an index on columns. */
    public static ReflectedIndex of(String name, boolean isUnique, String... columns) {
        return new ReflectedIndex(
                name,
                isUnique,
                List.of(columns).stream().map(ReflectedTerm::column).toList(),
                List.of(),
                null,
                null);
    }

    /** Shows {@code UNIQUE INDEX ix_title (title, year DESC) WHERE year > 0}. */
    @Override
    public String toString() {
        return (isUnique ? "UNIQUE INDEX " : "INDEX ") + name + (method == null ? "" : " USING " + method) + " ("
                + terms.stream().map(ReflectedTerm::toString).collect(Collectors.joining(", ")) + ")"
                + (included.isEmpty() ? "" : " INCLUDE (" + String.join(", ", included) + ")")
                + (where == null ? "" : " WHERE " + where);
    }
}
