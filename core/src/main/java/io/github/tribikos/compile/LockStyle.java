package io.github.tribikos.compile;

/** Which locks of rows a SELECT can ask for. */
public enum LockStyle implements Style {
    /** {@code FOR UPDATE}, whatever is asked for: for SQL that is only shown. */
    UPDATE_ONLY,
    /** {@code FOR UPDATE}, {@code FOR NO KEY UPDATE}, {@code FOR SHARE}, {@code FOR KEY SHARE}. */
    FOUR_STRENGTHS,
    /** {@code FOR UPDATE} and {@code FOR SHARE}. */
    UPDATE_AND_SHARE,
    /** {@code FOR UPDATE} alone, with NOWAIT and its like. */
    UPDATE_WITH_OPTIONS,
    /** None: the database locks as a whole. */
    NONE
}
