package io.github.tribikos.compile;

/** How TRUE, FALSE and a BOOLEAN used as a condition are written. */
public enum BooleanStyle implements Style {
    /** {@code true}, {@code false}, {@code active}, {@code NOT active}. */
    KEYWORDS,
    /** {@code 1}, {@code 0}, {@code active = 1}, {@code active = 0}. */
    INTEGERS,
    /** {@code true}, {@code false}, {@code active = 1}, {@code active = 0}: keywords that are numbers. */
    COMPARED_KEYWORDS
}
