package io.github.tribikos.compile;

/** How NULLs are put first or last in an order. */
public enum NullsOrderStyle implements Style {
    /** {@code a DESC NULLS LAST}. */
    KEYWORDS,
    /** {@code CASE WHEN (a IS NULL) THEN 1 ELSE 0 END, a DESC}. */
    CASE
}
