package io.github.tribikos.engine;

import org.jspecify.annotations.Nullable;

/** The isolation levels of standard SQL (ISO/IEC 9075-2:2016, 4.41.4). A database may give a stronger one than asked for. */
public enum Isolation {
    /** Changes of others are seen before they are committed. */
    READ_UNCOMMITTED(java.sql.Connection.TRANSACTION_READ_UNCOMMITTED),
    /** Each statement sees what was committed before it. */
    READ_COMMITTED(java.sql.Connection.TRANSACTION_READ_COMMITTED),
    /** A row that was read stays as it was. */
    REPEATABLE_READ(java.sql.Connection.TRANSACTION_REPEATABLE_READ),
    /** As if transactions ran one after the other; some fail and must be run again. */
    SERIALIZABLE(java.sql.Connection.TRANSACTION_SERIALIZABLE);

    private final int jdbcLevel;

    Isolation(int jdbcLevel) {
        this.jdbcLevel = jdbcLevel;
    }

    static @Nullable Isolation of(int jdbcLevel) {
        for (Isolation each : values()) {
            if (each.jdbcLevel == jdbcLevel) {
                return each;
            }
        }
        return null;
    }

    int jdbcLevel() {
        return jdbcLevel;
    }
}
