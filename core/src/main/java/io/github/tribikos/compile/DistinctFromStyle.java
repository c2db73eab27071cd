package io.github.tribikos.compile;

/** How IS DISTINCT FROM is written. */
public enum DistinctFromStyle implements Style {
    /** {@code IS DISTINCT FROM}. */
    STANDARD,
    /** {@code IS NOT}, and {@code IS} for the negation. */
    IS_NOT,
    /** {@code NOT (a <=> b)}, and {@code a <=> b} for the negation. */
    NULL_SAFE_EQUAL,
    /** {@code NOT EXISTS (SELECT a INTERSECT SELECT b)}, and {@code EXISTS} for the negation. */
    INTERSECT,
    /** {@code DECODE(a, b, 0, 1) = 1}, and {@code 0} for the negation. */
    DECODE
}
