package io.github.tribikos.compile;

/** How an INSERT is written that gives no column a value. */
public enum DefaultValuesStyle implements Style {
    /** {@code INSERT INTO t DEFAULT VALUES}. */
    DEFAULT_VALUES,
    /** {@code INSERT INTO t () VALUES ()}. */
    EMPTY_LISTS
}
