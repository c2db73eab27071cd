package io.github.tribikos.sqlserver;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UntrustedUrls;
import java.util.Set;

/** Finds the SQL Server dialect for {@code sqlserver:} and {@code mssql:} URLs. Safe for any thread. */
public final class SqlServerDialectProvider implements DialectProvider {
    /** Creates the provider; called by {@code ServiceLoader}. */
    public SqlServerDialectProvider() {}

    @Override
    public String name() {
        return SqlServerDialect.NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of("mssql");
    }

    @Override
    public Dialect dialect() {
        return SqlServerDialect.NEWEST;
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new SqlServerDialect(server.major());
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo(
                "com.microsoft.sqlserver.jdbc.SQLServerDriver", "com.microsoft.sqlserver:mssql-jdbc", "13.6.2.jre11");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return SqlServerTarget.of(url, timeouts);
    }

    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.servers("applicationName", "encrypt", "loginTimeout");
    }
}
