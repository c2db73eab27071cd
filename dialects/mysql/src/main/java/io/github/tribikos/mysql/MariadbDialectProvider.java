package io.github.tribikos.mysql;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UntrustedUrls;
import java.util.Set;

/**
 * Finds the dialect for {@code mariadb:} URLs, which are spoken by MariaDB's driver, Connector/J for MariaDB. A server that
 * turns out to be MySQL gets MySQL's dialect. Safe for any thread.
 */
public final class MariadbDialectProvider implements DialectProvider {
    static final String NAME = "mariadb";

    /** Creates the provider; called by {@code ServiceLoader}. */
    public MariadbDialectProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> aliases() {
        return Set.of();
    }

    @Override
    public Dialect dialect() {
        return MysqlDialect.NEWEST_MARIADB;
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new MysqlDialect(MysqlServer.of(server));
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client", "4.0.0");
    }

    @Override
    public Set<String> driverNames() {
        return Set.of(
                "aiomysql",
                "asyncmy",
                "connectorj",
                "cymysql",
                "jdbc",
                "mariadbconnector",
                "mysqlconnector",
                "mysqldb",
                "pymysql",
                "pyodbc");
    }

    @Override
    public JdbcTarget target(DatabaseUrl url, Timeouts timeouts) {
        return MysqlTarget.ofMariadb(url, timeouts);
    }

    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.servers("sslMode", "tcpKeepAlive", "useCompression");
    }
}
