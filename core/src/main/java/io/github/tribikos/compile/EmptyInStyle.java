package io.github.tribikos.compile;

/** How an IN list without values is written, so that it is true for no row. */
public enum EmptyInStyle implements Style {
    /** {@code IN (NULL) AND (1 != 1)}. */
    CONTRADICTION,
    /** {@code IN (SELECT 1 FROM (SELECT 1) WHERE 1!=1)}. */
    EMPTY_SELECT,
    /** {@code IN (SELECT CAST(NULL AS type) WHERE 1!=1)}. */
    TYPED_EMPTY_SELECT
}
