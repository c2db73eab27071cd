package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.SessionSetting;

/** The door to PostgreSQL, for {@code import static}: {@code select(b.id).sql(postgresql())}. */
public final class Postgresql {
    /**
     * Makes serializable read-only transactions wait until they can run without being the cause or the victim of a serialization
     * failure: for long reports and backups,
     * {@code connection.isolation(SERIALIZABLE).readOnly().apply(DEFERRABLE)}. Without effect on other transactions
     * (<a href="https://www.postgresql.org/docs/current/sql-set-transaction.html">SET TRANSACTION</a>).
     */
    public static final SessionSetting DEFERRABLE = new PostgresSetting("DEFERRABLE", "NOT DEFERRABLE");

    private Postgresql() {}

    /** Returns the dialect of the newest PostgreSQL that is known here. It needs neither driver nor server. Safe for any thread. */
    public static Dialect postgresql() {
        return PostgresDialect.NEWEST;
    }
}
