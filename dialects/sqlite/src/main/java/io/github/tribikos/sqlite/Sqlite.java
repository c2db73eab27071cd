package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.Dialect;

/** The door to SQLite, for {@code import static}: {@code select(b.id).sql(sqlite())}. */
public final class Sqlite {
    private Sqlite() {}

    /** Returns the dialect of the newest SQLite that is known here. It needs neither driver nor database. Safe for any thread. */
    public static Dialect sqlite() {
        return SqliteDialect.NEWEST;
    }
}
