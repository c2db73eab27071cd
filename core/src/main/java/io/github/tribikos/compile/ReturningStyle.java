package io.github.tribikos.compile;

/** How the values of changed rows are given back. */
public enum ReturningStyle implements Style {
    /** {@code ... RETURNING t.id}. */
    RETURNING,
    /** {@code ... RETURNING id}. */
    RETURNING_UNQUALIFIED,
    /** {@code SELECT id FROM FINAL TABLE (...)}, {@code OLD TABLE} for DELETE. */
    DATA_CHANGE_TABLE,
    /** {@code INSERT INTO t (a) OUTPUT inserted.id VALUES (?)}, {@code deleted.id} for DELETE. */
    OUTPUT,
    /** Not at all. */
    NONE
}
