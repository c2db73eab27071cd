package io.github.tribikos.catalog;

/**
 * How the database computes a column.
 *
 * @param sql the expression in the database's words
 * @param isStored whether the value is kept
 */
public record ReflectedComputed(String sql, boolean isStored) {
    /** Shows {@code AS (qty * price) STORED}. */
    @Override
    public String toString() {
        return "AS (" + sql + ") " + (isStored ? "STORED" : "VIRTUAL");
    }
}
