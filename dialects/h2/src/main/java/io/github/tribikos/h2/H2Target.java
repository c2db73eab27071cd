package io.github.tribikos.h2;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.dialect.UrlOptions;
import io.github.tribikos.error.ArgumentException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * From an {@code h2:} URL to the driver's: a file, a server, or a database in memory. One in memory without a name is this
 * engine's own, and stays until the JVM ends, as it would else vanish when the pool has no connection for a moment.
 */
final class H2Target {
    /** The driver's <a href="https://h2database.com/html/features.html#database_url">settings</a> that URLs have use for. */
    private static final List<String> SETTINGS =
            List.of(("ACCESS_MODE_DATA AUTO_RECONNECT AUTO_SERVER AUTO_SERVER_PORT CACHE_SIZE"
                            + " CACHE_TYPE CASE_INSENSITIVE_IDENTIFIERS CIPHER COLLATION COMPRESS DATABASE_TO_LOWER DATABASE_TO_UPPER"
                            + " DB_CLOSE_DELAY DB_CLOSE_ON_EXIT DEFAULT_LOCK_TIMEOUT DEFAULT_NULL_ORDERING FILE_LOCK"
                            + " FORBID_CREATION IFEXISTS IGNORECASE IGNORE_UNKNOWN_SETTINGS INIT LAZY_QUERY_EXECUTION LOCK_MODE"
                            + " LOCK_TIMEOUT MAX_COMPACT_TIME MAX_LENGTH_INPLACE_LOB MAX_MEMORY_ROWS MAX_OPERATION_MEMORY MODE"
                            + " NETWORK_TIMEOUT NON_KEYWORDS OLD_INFORMATION_SCHEMA OPTIMIZE_REUSE_RESULTS PAGE_SIZE"
                            + " QUERY_CACHE_SIZE QUERY_TIMEOUT RETENTION_TIME SCHEMA SCHEMA_SEARCH_PATH THROTTLE"
                            + " TRACE_LEVEL_FILE TRACE_LEVEL_SYSTEM_OUT TRACE_MAX_FILE_SIZE WRITE_DELAY")
                    .split(" "));

    private H2Target() {}

    static JdbcTarget of(DatabaseUrl url, Timeouts timeouts) {
        if (url.isJdbc()) {
            return target(url.renderWithPassword(), Map.of(), timeouts);
        }
        if (url.port() != null && url.host() == null) {
            throw new ArgumentException(
                    "The database URL has a port but no host. Write \"h2://localhost:9092/library\".");
        }
        Map<String, String> settings = new TreeMap<>(UrlOptions.known(url, SETTINGS));
        StringBuilder jdbcUrl = new StringBuilder("jdbc:h2:").append(database(url, settings));
        settings.forEach(
                (name, value) -> jdbcUrl.append(';').append(name).append('=').append(escaped(value)));
        return target(jdbcUrl.toString(), login(url), timeouts);
    }

    private static String database(DatabaseUrl url, Map<String, String> settings) {
        String database = url.database();
        if (url.host() != null) {
            String host = url.host().indexOf(':') < 0 ? url.host() : "[" + url.host() + "]";
            return "tcp://" + host + (url.port() == null ? "" : ":" + url.port()) + "/"
                    + path(database == null ? "" : database);
        }
        if (database == null || database.equals(":memory:")) {
            settings.putIfAbsent("DB_CLOSE_DELAY", "-1");
            return "mem:tribikos_" + UUID.randomUUID();
        }
        if (database.startsWith("mem:")) {
            settings.putIfAbsent("DB_CLOSE_DELAY", "-1");
            return path(database);
        }
        // H2 refuses a relative path that does not say so.
        boolean saysWhere = database.startsWith("/")
                || database.startsWith("~")
                || database.startsWith(".")
                || database.startsWith("\\")
                || database.indexOf(':') >= 0;
        return (saysWhere ? "" : "./") + path(database);
    }

    private static String path(String database) {
        if (database.indexOf(';') >= 0) {
            throw new ArgumentException(
                    "The name of the database has a ';', which H2 takes for the start of settings. Rename" + " it.");
        }
        return database;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;");
    }

    private static Map<String, String> login(DatabaseUrl url) {
        Map<String, String> login = new HashMap<>();
        if (url.user() != null) {
            login.put("user", url.user());
        }
        if (url.password() != null) {
            login.put("password", url.password());
        }
        return login;
    }

    private static JdbcTarget target(String jdbcUrl, Map<String, String> login, Timeouts timeouts) {
        long statementMillis = timeouts.statement().toMillis();
        List<String> sessionSql = statementMillis == 0 ? List.of() : List.of("SET QUERY_TIMEOUT " + statementMillis);
        return new JdbcTarget(jdbcUrl, login, sessionSql, false, true);
    }
}
