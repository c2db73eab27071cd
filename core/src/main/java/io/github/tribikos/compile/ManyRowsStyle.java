package io.github.tribikos.compile;

/** How the values of many rows are sent with one statement. */
public enum ManyRowsStyle implements Style {
    /** {@code VALUES (?, ?), (?, ?)}: each value by itself, as many rows as the limit on bound values allows. */
    VALUES,
    /** {@code SELECT ... FROM unnest(CAST(? AS BIGINT[]), ...)}: each column as one array, where its type has them. */
    ARRAYS
}
