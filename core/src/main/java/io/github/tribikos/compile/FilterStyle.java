package io.github.tribikos.compile;

/** How an aggregate leaves rows out. */
public enum FilterStyle implements Style {
    /** {@code sum(a) FILTER (WHERE c)}. */
    FILTER,
    /** {@code sum(CASE WHEN (c) THEN a END)}. */
    CASE
}
