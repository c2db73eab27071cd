package io.github.tribikos.compile;

/** Which terms of an index stand in parentheses of their own. */
public enum IndexTermStyle implements Style {
    /** None: {@code (kind, name || kind)}. */
    PLAIN,
    /** All but columns and calls of functions: {@code (kind, (name || kind))}. */
    OPERATIONS,
    /** All but columns: {@code (kind, (lower(name)))}. */
    EXPRESSIONS
}
