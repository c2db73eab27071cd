package io.github.tribikos.compile;

/** How IS DISTINCT FROM is written. */
public enum DistinctFromStyle implements Style {
    /** {@code IS DISTINCT FROM}. */
    STANDARD,
    /** {@code IS NOT}, and {@code IS} for the negation. */
    IS_NOT,
    /** {@code NOT (a <=> b)}, and {@code a <=> b} for the negation. */
    NULL_SAFE_EQUAL
}
