package io.github.tribikos.compile;

/** How an UPDATE of many rows gives each its own values. */
public enum UpdateRowsStyle implements Style {
    /** {@code MERGE INTO t USING (VALUES (?, ?)) AS given(c1, c2) ON (t.id = given.c1) WHEN MATCHED THEN UPDATE SET ...}. */
    MERGE,
    /** {@code WITH given(c1, c2) AS (VALUES (?, ?)) UPDATE t SET price=given.c2 FROM given WHERE t.id = given.c1}. */
    FROM_VALUES,
    /** {@code UPDATE t JOIN (SELECT ? AS c1, ? AS c2 UNION ALL SELECT ?, ?) AS given ON t.id = given.c1 SET t.price=given.c2}. */
    JOIN_SELECT,
    /** {@code UPDATE t SET price=? WHERE t.id = ?} for each row, where a statement is no journey and a join is slower. */
    ROW_BY_ROW
}
