package io.github.tribikos.compile;

/** How LIKE without regard to case is written. */
public enum IlikeStyle implements Style {
    /** {@code lower(a) LIKE lower(b)}. */
    LOWER,
    /** {@code a ILIKE b}. */
    ILIKE
}
