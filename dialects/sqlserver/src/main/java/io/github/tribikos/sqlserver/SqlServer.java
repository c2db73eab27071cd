package io.github.tribikos.sqlserver;

import io.github.tribikos.dialect.Dialect;

/** The door to SQL Server, for {@code import static}: {@code select(b.id).sql(sqlserver())}. */
public final class SqlServer {
    private SqlServer() {}

    /** Returns the dialect of the newest SQL Server that is known here. It needs neither driver nor database. Safe for any thread. */
    public static Dialect sqlserver() {
        return SqlServerDialect.NEWEST;
    }
}
