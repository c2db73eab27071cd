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
 * Finds the dialect for {@code mysql:} URLs, which are spoken by MySQL's driver, Connector/J. A server that turns out to be
 * MariaDB gets MariaDB's dialect. Safe for any thread.
 */
public final class MysqlDialectProvider implements DialectProvider {
    static final String NAME = "mysql";

    /** Creates the provider; called by {@code ServiceLoader}. */
    public MysqlDialectProvider() {}

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
        return MysqlDialect.NEWEST_MYSQL;
    }

    @Override
    public Dialect dialect(ServerInfo server) {
        return new MysqlDialect(MysqlServer.of(server));
    }

    @Override
    public DriverInfo driver() {
        return new DriverInfo("com.mysql.cj.jdbc.Driver", "com.mysql:mysql-connector-j", "9.7.0");
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
        return MysqlTarget.ofMysql(url, timeouts);
    }

    @Override
    public UntrustedUrls untrustedUrls() {
        return UntrustedUrls.servers("sslMode", "tcpKeepAlive", "useCompression");
    }
}
