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
 */
public record ReflectedTerm(
        @Nullable String column, @Nullable String sql, boolean isDescending, Ordering.@Nullable Nulls nulls) {
    /** Returns a column in ascending order. */
    public static ReflectedTerm column(String name) {
        return new ReflectedTerm(name, null, false, null);
    }

    /** Returns the column, or the expression in parentheses. */
    public String text() {
        return column == null ? "(" + sql + ")" : column;
    }

    /** Shows {@code year DESC}. */
    @Override
    public String toString() {
        return text() + (isDescending ? " DESC" : "") + (nulls == null ? "" : " NULLS " + nulls);
    }
}
