package io.github.tribikos.catalog;

import io.github.tribikos.sql.Ordering;
import org.jspecify.annotations.Nullable;

/**
 * What an index is made of: a column or an expression, with a direction.
 *
 * @param column the name of a column, null if this is an expression
 * @param sql the expression in the database's words, null if this is a column
 * @param isDescending whether great values come first
 * @param nulls where NULLs go, null for the database's habit
 * @param option what only this database keeps of it: the operator class {@code text_pattern_ops}, the length {@code 20} of what is indexed
 *     of a text; null for the database's habit
 */
public record ReflectedTerm(
        @Nullable String column,
        @Nullable String sql,
        boolean isDescending,
        Ordering.@Nullable Nulls nulls,
        @Nullable String option) {
    /** Creates a term of which only this database keeps nothing. */
    public ReflectedTerm(
            @Nullable String column, @Nullable String sql, boolean isDescending, Ordering.@Nullable Nulls nulls) {
        this(column, sql, isDescending, nulls, null);
    }

    /** Returns a column in ascending order. */
    public static ReflectedTerm column(String name) {
        return new ReflectedTerm(name, null, false, null);
    }

    /** Returns this with what only this database keeps of it. */
    public ReflectedTerm withOption(@Nullable String text) {
        return new ReflectedTerm(column, sql, isDescending, nulls, text);
    }

    /** Returns the column, or the expression in parentheses. */
    public String text() {
        return column == null ? "(" + sql + ")" : column;
    }

    /** Shows {@code year DESC}. */
    @Override
    public String toString() {
        return text()
                + (option == null ? "" : " " + option)
                + (isDescending ? " DESC" : "")
                + (nulls == null ? "" : " NULLS " + nulls);
    }
}
