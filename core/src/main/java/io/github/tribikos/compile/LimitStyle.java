package io.github.tribikos.compile;

/** How the number of rows is limited. */
public enum LimitStyle implements Style {
    /** {@code LIMIT ? OFFSET ?}. */
    LIMIT_OFFSET,
    /** {@code LIMIT ?, ?}, the offset first. */
    LIMIT_COMMA,
    /** {@code OFFSET ? ROWS FETCH FIRST ? ROWS ONLY}. */
    FETCH_FIRST
}
