package io.github.tribikos.compile;

/** How OFFSET is written where there is no LIMIT. */
public enum OffsetStyle implements Style {
    /** {@code OFFSET ?}. */
    ALONE,
    /** {@code LIMIT -1 OFFSET ?}. */
    AFTER_LIMIT_MINUS_ONE
}
