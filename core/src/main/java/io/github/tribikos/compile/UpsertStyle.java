package io.github.tribikos.compile;

/** How an INSERT says what to do with a row that is there already. */
public enum UpsertStyle implements Style {
    /** {@code MERGE INTO t USING (VALUES (?, ?)) AS excluded(id, label) ON (t.id = excluded.id) WHEN MATCHED THEN ...}. */
    MERGE,
    /** {@code INSERT ... ON CONFLICT (id) DO UPDATE SET label = excluded.label}. */
    ON_CONFLICT,
    /** {@code INSERT ... ON DUPLICATE KEY UPDATE label = VALUES(label)}. */
    ON_DUPLICATE_KEY_VALUES,
    /** {@code INSERT ... AS new ON DUPLICATE KEY UPDATE label = new.label}. */
    ON_DUPLICATE_KEY_NEW
}
