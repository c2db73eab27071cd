package io.github.tribikos.compile;

/** How a list of tuples is written. */
public enum TupleInStyle implements Style {
    /** {@code (a, b) IN ((?, ?), (?, ?))}. */
    LIST,
    /** {@code (a, b) IN (VALUES (?, ?), (?, ?))}. */
    VALUES
}
