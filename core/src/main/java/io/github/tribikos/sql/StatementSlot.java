package io.github.tribikos.sql;

/** The places of a statement where a dialect's own clause can be attached. */
public enum StatementSlot {
    /** Directly after the first keyword: {@code INSERT IGNORE}, {@code SELECT STRAIGHT_JOIN}. */
    PREFIX,
    /** After VALUES or SET, before RETURNING: {@code ON CONFLICT ...}. */
    AFTER_VALUES,
    /** At the very end. */
    END
}
