package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.Dialect;

/** The door to DuckDB, for {@code import static}: {@code select(b.id).sql(duckdb())}. */
public final class Duckdb {
    private Duckdb() {}

    /** Returns the dialect of the newest DuckDB that is known here. It needs neither driver nor database. Safe for any thread. */
    public static Dialect duckdb() {
        return DuckdbDialect.NEWEST;
    }
}
