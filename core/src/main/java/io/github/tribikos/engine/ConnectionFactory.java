package io.github.tribikos.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens connections to the database in place of the dialect's driver: through a tunnel, another driver, or after a change of
 * the properties. Called by threads of the program and of the pool, several at once.
 *
 * <pre>{@code
 * options.connectionFactory((url, properties) -> {
 *     properties.setProperty("ApplicationName", "nightly report");
 *     return DriverManager.getConnection(url, properties);
 * });
 * }</pre>
 */
@FunctionalInterface
public interface ConnectionFactory {
    /**
     * Returns a new connection, which the engine will close.
     *
     * @param jdbcUrl the URL for the driver, without user and password unless a {@code jdbc:} URL was given that has them
     * @param properties the driver's properties, user and password among them; this call's own, free to be changed
     */
    Connection connect(String jdbcUrl, Properties properties) throws SQLException;
}
