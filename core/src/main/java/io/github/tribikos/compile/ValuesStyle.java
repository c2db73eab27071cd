package io.github.tribikos.compile;

/** How rows that are written out get names for their columns in FROM. */
public enum ValuesStyle implements Style {
    /** {@code (VALUES (1, 2)) AS v (a, b)}. */
    NAMED_COLUMNS,
    /** {@code (SELECT 1 AS a, 2 AS b UNION ALL SELECT ...) AS v}. */
    SELECTS
}
