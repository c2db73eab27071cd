package io.github.tribikos.compile;

/** How words are searched for in text. */
public enum FullTextStyle implements Style {
    /** {@code a MATCH b}. */
    MATCH,
    /** {@code a @@ plainto_tsquery(b)}. */
    TSQUERY,
    /** {@code MATCH (a) AGAINST (b IN BOOLEAN MODE)}. */
    AGAINST,
    /** {@code CONTAINS (a, b)}. */
    CONTAINS
}
