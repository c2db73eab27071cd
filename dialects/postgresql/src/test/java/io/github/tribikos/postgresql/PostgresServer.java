package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** The server of TRIBIKOS_POSTGRESQL_URL, with a database that is made for one test class and dropped after it. */
final class PostgresServer implements AutoCloseable {
    static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(40));

    private final DatabaseUrl server;
    private final String database =
            "tribikos_test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private PostgresServer(DatabaseUrl server) throws SQLException {
        this.server = server;
        administer("CREATE DATABASE " + database);
    }

    /** Skips the test where there is no server. */
    static PostgresServer open() throws SQLException {
        String url = System.getenv("TRIBIKOS_POSTGRESQL_URL");
        Assumptions.assumeTrue(url != null && !url.isBlank(), "TRIBIKOS_POSTGRESQL_URL is not set");
        return new PostgresServer(DatabaseUrl.parse(url));
    }

    Connection connect() throws SQLException {
        return connect(server.withDatabase(database));
    }

    static Connection connect(DatabaseUrl url) throws SQLException {
        JdbcTarget target = PostgresTarget.of(url, TIMEOUTS);
        Properties properties = new Properties();
        properties.putAll(target.properties());
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }

    /** The database made for the test class. */
    DatabaseUrl database() {
        return server.withDatabase(database);
    }

    DatabaseUrl server() {
        return server;
    }

    private void administer(String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        administer("DROP DATABASE IF EXISTS " + database);
    }
}
