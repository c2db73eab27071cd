package io.github.tribikos.compile;

/** How integers are divided. */
public enum DivisionStyle implements Style {
    /** {@code a / b} cuts the fraction off; with the fraction it is {@code a / CAST(b AS NUMERIC)}. */
    INTEGER_CAST,
    /** {@code a / b} cuts the fraction off; with the fraction it is {@code a / (b + 0.0)}. */
    INTEGER_ADD_ZERO,
    /** {@code a / b} keeps the fraction; without it, it is {@code FLOOR(a / b)}. */
    DECIMAL
}
