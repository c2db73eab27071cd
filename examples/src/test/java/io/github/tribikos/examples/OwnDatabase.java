package io.github.tribikos.examples;

import io.github.tribikos.dialect.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/** A database on the PostgreSQL server that the environment names, dropped in the end. */
public final class OwnDatabase implements AutoCloseable {
    public static final String VARIABLE = "TRIBIKOS_POSTGRESQL_URL";

    private final DatabaseUrl server = DatabaseUrl.parse(Objects.requireNonNull(System.getenv(VARIABLE)));
    private final String name = "tribikos_test_" + UUID.randomUUID().toString().replace("-", "");

    public OwnDatabase() throws SQLException {
        run("CREATE DATABASE " + name);
    }

    public String url() {
        return server.withDatabase(name).renderWithPassword();
    }

    @Override
    public void close() throws SQLException {
        run("DROP DATABASE " + name);
    }

    private void run(String sql) throws SQLException {
        String address = "jdbc:postgresql://" + Objects.requireNonNullElse(server.host(), "localhost") + ":"
                + Objects.requireNonNullElse(server.port(), 5432) + "/"
                + Objects.requireNonNullElse(server.database(), "postgres");
        try (Connection connection = DriverManager.getConnection(address, server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
