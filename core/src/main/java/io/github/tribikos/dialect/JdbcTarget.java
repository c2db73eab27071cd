package io.github.tribikos.dialect;

import java.util.List;
import java.util.Map;

/**
 * What a driver needs to connect.
 *
 * @param jdbcUrl the JDBC URL, without user and password
 * @param properties the driver's properties, user and password among them
 * @param sessionSql statements to run on each new connection, such as those that set its timeouts
 * @param sharedConnection whether all work must go through one connection that is never closed, as for a database in memory
 * @param statementTimeoutInSession whether the server itself ends statements that take too long; otherwise the engine's
 *     watchdog cancels them
 */
public record JdbcTarget(
        String jdbcUrl,
        Map<String, String> properties,
        List<String> sessionSql,
        boolean sharedConnection,
        boolean statementTimeoutInSession) {
    /** Copies the collections. */
    public JdbcTarget {
        properties = Map.copyOf(properties);
        sessionSql = List.copyOf(sessionSql);
    }

    /** Shows neither the URL nor the properties, which may hold secrets. */
    @Override
    public String toString() {
        return "JdbcTarget" + properties.keySet();
    }
}
