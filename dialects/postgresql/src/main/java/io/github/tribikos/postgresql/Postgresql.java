package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.Dialect;

/** The door to PostgreSQL, for {@code import static}: {@code select(b.id).sql(postgresql())}. */
public final class Postgresql {
    private Postgresql() {}

    /** Returns the dialect of the newest PostgreSQL that is known here. It needs neither driver nor server. Safe for any thread. */
    public static Dialect postgresql() {
        return PostgresDialect.NEWEST;
    }
}
