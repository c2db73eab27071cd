package io.github.tribikos.compile;

/** How CREATE TABLE says that the database computes a column. */
public enum ComputedStyle implements Style {
    /** {@code INTEGER GENERATED ALWAYS AS (w * h) STORED}, or {@code VIRTUAL}. */
    KEYWORD,
    /** {@code INTEGER GENERATED ALWAYS AS (w * h)}: there is one kind. */
    BARE,
    /** {@code AS (w * h) PERSISTED}, without the type; without the last word it is virtual. */
    UNTYPED
}
