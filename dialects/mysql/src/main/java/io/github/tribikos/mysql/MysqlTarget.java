package io.github.tribikos.mysql;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UrlOptions;
import io.github.tribikos.error.ArgumentException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From a {@code mysql:} or {@code mariadb:} URL to that of the driver. Every wait has a limit, files of this machine are not
 * sent to the server, and each session is strict, counts time in UTC and takes backslashes in literals for escapes.
 *
 * <p>The engine's watchdog ends statements that take too long: MySQL can do so by itself only for SELECT, and MariaDB's
 * {@code max_statement_time} counts the time in which a stream of rows waits for its reader.
 */
final class MysqlTarget {
    /**
     * The comment is SQL to MariaDB alone, which ends a recursion at 1,000 steps with nothing but a warning; MySQL has an error
     * (https://mariadb.com/docs/server/server-management/variables-and-modes/server-system-variables#max_recursive_iterations).
     */
    private static final String SESSION =
            "SET time_zone = '+00:00' /*M!100202 , max_recursive_iterations = 4294967295 */,"
                    + " sql_mode = CONCAT(REPLACE(@@sql_mode,"
                    + " 'NO_BACKSLASH_ESCAPES', ''), ',STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE"
                    + ",NO_ENGINE_SUBSTITUTION')";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private MysqlTarget() {}

    static JdbcTarget ofMysql(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> properties = waits(timeouts);
        properties.put("allowLoadLocalInfile", "false");
        // Rows of a stream come by a cursor of the server, so that other statements can run beside it.
        properties.put("useCursorFetch", "true");
        properties.put("cachePrepStmts", "true");
        properties.put("prepStmtCacheSqlLimit", "4096");
        return target(url, properties, MysqlUrlParameters.OF_MYSQL);
    }

    static JdbcTarget ofMariadb(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> properties = waits(timeouts);
        properties.put("allowLocalInfile", "false");
        if (!url.isJdbc() && (url.host() == null || LOOPBACK.contains(url.host()))) {
            // By default the driver wants TLS, and a password with which to check the server's own certificate.
            properties.put("sslMode", "disable");
        }
        return target(url, properties, MysqlUrlParameters.OF_MARIADB);
    }

    /** Milliseconds; 0 is no limit there as well. */
    private static Map<String, String> waits(Timeouts timeouts) {
        Map<String, String> properties = new HashMap<>();
        properties.put("connectTimeout", String.valueOf(timeouts.connect().toMillis()));
        properties.put("socketTimeout", String.valueOf(timeouts.socket().toMillis()));
        return properties;
    }

    private static JdbcTarget target(DatabaseUrl url, Map<String, String> properties, List<String> known) {
        if (url.isJdbc()) {
            String text = url.renderWithPassword();
            properties.keySet().removeIf(name -> text.contains(name + "=")); // what the URL says goes first
            return new JdbcTarget(text, properties, List.of(SESSION), false, false);
        }
        if (url.port() != null && url.host() == null) {
            throw new ArgumentException("The database URL has a port but no host. Write \"" + url.dialect()
                    + "://localhost:3306/library\".");
        }
        properties.putAll(UrlOptions.known(url, known));
        if (url.user() != null) {
            properties.put("user", url.user());
        }
        if (url.password() != null) {
            properties.put("password", url.password());
        }
        String database = url.database() == null
                ? ""
                : URLEncoder.encode(url.database(), StandardCharsets.UTF_8).replace("+", "%20");
        return new JdbcTarget(
                "jdbc:" + url.dialect() + "://" + address(url) + "/" + database,
                properties,
                List.of(SESSION),
                false,
                false);
    }

    private static String address(DatabaseUrl url) {
        String host = url.host() == null ? "localhost" : url.host();
        String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return url.port() == null ? literal : literal + ":" + url.port();
    }
}
