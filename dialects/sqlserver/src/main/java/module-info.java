/** The SQL Server dialect. */
module io.github.tribikos.sqlserver {
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.sqlserver;

    provides io.github.tribikos.dialect.DialectProvider with
            io.github.tribikos.sqlserver.SqlServerDialectProvider;
}
