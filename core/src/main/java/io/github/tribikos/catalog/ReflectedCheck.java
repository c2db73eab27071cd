package io.github.tribikos.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A check.
 *
 * @param name the constraint's name, null where it has none
 * @param sql the condition in the database's words, without the word CHECK and the parentheses around it
 */
public record ReflectedCheck(@Nullable String name, String sql) {
    /** Shows {@code ck_stars CHECK (stars > 0)}. */
    @Override
    public String toString() {
        return (name == null ? "" : name + " ") + "CHECK (" + sql + ")";
    }
}
