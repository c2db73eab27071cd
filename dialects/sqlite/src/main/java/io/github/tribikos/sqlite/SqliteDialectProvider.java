package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UntrustedUrls;
import java.util.Set;

/** Finds the SQLite dialect for {@code sqlite:} URLs. Safe for any thread. */
public final class SqliteDialectProvider implements DialectProvider {
    /** Creates the provider; called by {@code ServiceLoader}. */
    public SqliteDialectProvider() {}

    @Override
    public String name() {
        return SqliteDialect.NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of("sqlite3");
    }

    @Override
    public Dialect dialect() {
        return SqliteDialect.NEWEST;
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new SqliteDialect(server.major(), server.minor());
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("org.sqlite.JDBC", "org.xerial:sqlite-jdbc", "3.54.1.0");
    }

    @Override
    public Set<String> driverNames() {
        return Set.of("aiosqlite", "jdbc", "pysqlcipher", "pysqlite");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return SqliteTarget.of(url);
    }

    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.memory("foreign_keys", "recursive_triggers", "case_sensitive_like");
    }
}
