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
 * @param options what only this database keeps of it
 */
public record ReflectedIndex(
        String name,
        boolean isUnique,
        List<ReflectedTerm> terms,
        List<String> included,
        @Nullable String where,
        @Nullable String method,
        ReflectedOptions options) {
    /** Copies the lists. */
    public ReflectedIndex {
        terms = List.copyOf(terms);
        included = List.copyOf(included);
    }

    /** Creates an index of which only this database keeps nothing. */
    public ReflectedIndex(
            String name,
            boolean isUnique,
            List<ReflectedTerm> terms,
            List<String> included,
            @Nullable String where,
            @Nullable String method) {
        this(name, isUnique, terms, included, where, method, ReflectedOptions.NONE);
    }

    /** Returns this under another name. */
    public ReflectedIndex withName(String other) {
        return new ReflectedIndex(other, isUnique, terms, included, where, method, options);
    }

    /** Returns this kept in another way, null for the database's habit. */
    public ReflectedIndex withMethod(@Nullable String other) {
        return new ReflectedIndex(name, isUnique, terms, included, where, other, options);
    }

    /** Returns this with what only this database keeps of it. */
    public ReflectedIndex withOptions(ReflectedOptions other) {
        return new ReflectedIndex(name, isUnique, terms, included, where, method, other);
    }

    /** Returns this with columns kept beside the terms. */
    public ReflectedIndex withIncluded(List<String> columns) {
        return new ReflectedIndex(name, isUnique, terms, columns, where, method, options);
    }

    /** Returns this on other terms. */
    public ReflectedIndex withTerms(List<ReflectedTerm> others) {
        return new ReflectedIndex(name, isUnique, others, included, where, method, options);
    }

    /** Whether a dialect has to say more of it than its terms and condition. */
    public boolean needsOptions() {
        return method != null
                || !included.isEmpty()
                || !options.isEmpty()
                || terms.stream().anyMatch(term -> term.option() != null);
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
                + (options.isEmpty() ? "" : " WITH " + options)
                + (where == null ? "" : " WHERE " + where);
    }
}
