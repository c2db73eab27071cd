package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UntrustedUrls;
import java.util.Set;

/** Finds the DuckDB dialect for {@code duckdb:} URLs. Safe for any thread. */
public final class DuckdbDialectProvider implements DialectProvider {
    /** Creates the provider; called by {@code ServiceLoader}. */
    public DuckdbDialectProvider() {}

    @Override
    public String name() {
        return DuckdbDialect.NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of();
    }

    @Override
    public Dialect dialect() {
        return DuckdbDialect.NEWEST;
    }

    /** The driver tells the version as text, {@code v2.0.0}, and in numbers always 1.0. */
    @Override
    public Dialect dialect(ServerInfo server) {
        return new DuckdbDialect(majorAndMinor(server.version()));
    }

    private static String majorAndMinor(String version) {
        String plain = version.startsWith("v") ? version.substring(1) : version;
        int end = plain.indexOf('.', plain.indexOf('.') + 1);
        return end < 0 ? plain : plain.substring(0, end);
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("org.duckdb.DuckDBDriver", "org.duckdb:duckdb_jdbc", "2.0.0.1");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return DuckdbTarget.of(url);
    }

    /** A file is out of reach for a stranger, and so are the settings: they name files, extensions and limits. */
    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.memory("default_null_order", "default_order");
    }
}
