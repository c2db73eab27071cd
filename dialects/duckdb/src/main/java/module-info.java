/** The DuckDB dialect. */
module io.github.tribikos.duckdb {
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.duckdb;

    provides io.github.tribikos.dialect.DialectProvider with
            io.github.tribikos.duckdb.DuckdbDialectProvider;
}
