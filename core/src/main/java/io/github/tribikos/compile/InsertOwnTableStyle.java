package io.github.tribikos.compile;

/** How the values of an INSERT may read the table that they go into. */
public enum InsertOwnTableStyle implements Style {
    /** {@code INSERT INTO t (a) VALUES ((SELECT max(t.a) FROM t))}. */
    VALUES,
    /** {@code INSERT INTO t (a) SELECT (SELECT max(t.a) FROM t)}: the database refuses the other. */
    SELECT
}
