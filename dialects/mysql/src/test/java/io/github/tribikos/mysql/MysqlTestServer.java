package io.github.tribikos.mysql;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.Timeouts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * The server of TRIBIKOS_MARIADB_URL, with a database that is made for one test class and dropped after it, spoken to by either
 * driver.
 */
final class MysqlTestServer implements AutoCloseable {
    static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(40));

    private final DialectProvider provider;
    private final DatabaseUrl url;
    private final String database =
            "tribikos_test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private MysqlTestServer(DialectProvider provider, DatabaseUrl url) throws SQLException {
        this.provider = provider;
        this.url = url;
        administer("CREATE DATABASE " + database);
    }

    /** Skips the test where there is no server. */
    static MysqlTestServer open(DialectProvider provider) throws SQLException {
        String url = System.getenv("TRIBIKOS_MARIADB_URL");
        Assumptions.assumeTrue(url != null && !url.isBlank(), "TRIBIKOS_MARIADB_URL is not set");
        String named = provider.name() + url.substring(url.indexOf(':'));
        return new MysqlTestServer(provider, DatabaseUrl.parse(named));
    }

    /** Returns a connection whose session is made ready as an engine does it. */
    Connection connect() throws SQLException {
        Connection connection = connect(url.withDatabase(database));
        for (String sql : provider.target(url, TIMEOUTS).sessionSql()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
        return connection;
    }

    Connection connect(DatabaseUrl to) throws SQLException {
        JdbcTarget target = provider.target(to, TIMEOUTS);
        Properties properties = new Properties();
        properties.putAll(target.properties());
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }

    /** The dialect that fits the server. */
    Dialect dialect(Connection connection) throws SQLException {
        return provider.dialect(ServerInfo.of(connection));
    }

    DatabaseUrl url() {
        return url;
    }

    private void administer(String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        administer("DROP DATABASE IF EXISTS " + database);
    }
}
