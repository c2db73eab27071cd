package io.github.tribikos.compile;

/** How a regular expression is matched. */
public enum RegexpStyle implements Style {
    /** {@code a <regexp> b}: for SQL that is only shown. */
    UNSPOKEN,
    /** {@code a REGEXP b}; {@code REGEXP_LIKE(a, b, 'i')} with flags. */
    REGEXP,
    /** {@code a ~ b}, {@code a ~* b} without regard to case. */
    TILDE,
    /** {@code REGEXP_LIKE(a, b)}. */
    REGEXP_LIKE
}
