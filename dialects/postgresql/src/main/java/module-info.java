/** The PostgreSQL dialect. */
@SuppressWarnings("requires-automatic") // pgjdbc is no named module, but its name is fixed in its manifest.
module io.github.tribikos.postgresql {
    requires transitive io.github.tribikos.core;
    requires static org.postgresql.jdbc;

    exports io.github.tribikos.postgresql;

    provides io.github.tribikos.dialect.DialectProvider with
            io.github.tribikos.postgresql.PostgresDialectProvider;
}
