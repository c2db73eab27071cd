package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UntrustedUrls;
import java.util.Set;

/** Finds the PostgreSQL dialect for {@code postgresql:} URLs. Safe for any thread. */
public final class PostgresDialectProvider implements DialectProvider {
    /** Creates the provider; called by {@code ServiceLoader}. */
    public PostgresDialectProvider() {}

    @Override
    public String name() {
        return PostgresDialect.NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of("postgres", "pg");
    }

    @Override
    public Dialect dialect() {
        return PostgresDialect.NEWEST;
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new PostgresDialect(server.major());
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("org.postgresql.Driver", "org.postgresql:postgresql", "42.7.14");
    }

    @Override
    public Set<String> driverNames() {
        return Set.of("asyncpg", "jdbc", "pg8000", "pgjdbc", "psycopg", "psycopg2", "psycopg2cffi", "psycopg_async");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return PostgresTarget.of(url, timeouts);
    }

    @Override
    public JdbcTarget poolerSafe(JdbcTarget target) {
        return PostgresTarget.poolerSafe(target);
    }

    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.servers(
                "ApplicationName",
                "application_name",
                "channelBinding",
                "channel_binding",
                "currentSchema",
                "loadBalanceHosts",
                "readOnly",
                "sslmode",
                "sslNegotiation",
                "targetServerType",
                "tcpKeepAlive");
    }
}
