package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.UrlOptions;
import io.github.tribikos.error.ArgumentException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * From a {@code duckdb:} URL to the driver's: a file, or a database in memory. One in memory is named, so that all connections
 * of a pool see the same, and stays until the JVM ends, as it would else vanish when the pool has no connection for a moment.
 *
 * <p>Unless the URL says otherwise, SQL reads and writes no files but the database's own ({@code enable_external_access}), and
 * an integer divided by an integer is an integer as elsewhere ({@code integer_division}).
 */
final class DuckdbTarget {
    /**
     * The <a href="https://duckdb.org/docs/stable/configuration/overview">settings</a> that URLs have use for; the driver
     * refuses others itself. Left out are secrets, debugging, and what the driver needs for itself.
     */
    static final List<String> SETTINGS =
            List.of(("access_mode allocator_background_threads allow_community_extensions allow_unsigned_extensions"
                            + " allowed_directories allowed_paths arrow_large_buffer_size autoinstall_known_extensions"
                            + " autoload_known_extensions checkpoint_threshold custom_user_agent default_collation"
                            + " default_null_order default_order disabled_filesystems enable_external_access"
                            + " error_on_division_by_zero extension_directories external_threads"
                            + " file_search_path force_compression home_directory ieee_floating_point_ops"
                            + " immediate_transaction_mode integer_division lock_configuration max_execution_time"
                            + " max_expression_depth max_memory max_temp_directory_size memory_limit null_order preserve_insertion_order"
                            + " temp_directory threads TimeZone user username wal_autocheckpoint worker_threads"
                            + " write_buffer_row_group_count")
                    .split(" "));

    /** The engine takes 1000 for the depth, but ends the process where a thread's stack, of 1 MB, holds no more than 300. */
    private static final List<String> DEFAULTS =
            List.of("enable_external_access=false", "integer_division=true", "max_expression_depth=200");

    private static final String PREFIX = "jdbc:duckdb:";
    private static final String MEMORY = ":memory:";

    private DuckdbTarget() {}

    static JdbcTarget of(DatabaseUrl url) {
        if (url.isJdbc()) {
            String text = url.renderWithPassword();
            String path = text.substring(PREFIX.length());
            int end = path.indexOf(';');
            return target(end < 0 ? path : path.substring(0, end), end < 0 ? "" : path.substring(end), Map.of());
        }
        requireFileOnly(url);
        return target(url.database() == null ? MEMORY : url.database(), "", UrlOptions.known(url, SETTINGS));
    }

    private static void requireFileOnly(DatabaseUrl url) {
        if (url.host() != null || url.port() != null) {
            throw new ArgumentException("DuckDB is a file and has no host. Write three slashes before a relative path,"
                    + " \"duckdb:///library.duckdb\", and four before an absolute one,"
                    + " \"duckdb:////var/data/library.duckdb\".");
        }
        if (url.user() != null || url.password() != null) {
            throw new ArgumentException("DuckDB has no users. Leave the user and password out of the database URL.");
        }
        String database = url.database();
        if (database != null && database.indexOf(';') >= 0) {
            throw new ArgumentException(
                    "The path of the database has a ';', which the driver would take for the start of settings. Rename"
                            + " the file.");
        }
    }

    private static JdbcTarget target(String path, String settings, Map<String, String> options) {
        Map<String, String> properties = new HashMap<>();
        String lower = settings.toLowerCase(java.util.Locale.ROOT);
        for (String safe : DEFAULTS) {
            int equals = safe.indexOf('=');
            if (!lower.contains(";" + safe.substring(0, equals) + "=")) {
                properties.put(safe.substring(0, equals), safe.substring(equals + 1));
            }
        }
        properties.putAll(options);
        boolean isUnnamed = path.isEmpty() || path.equals(MEMORY);
        if (isUnnamed || path.startsWith("memory:")) {
            properties.put("jdbc_pin_db", "true");
        }
        String database = isUnnamed ? "memory:tribikos_" + UUID.randomUUID() : path;
        return new JdbcTarget(PREFIX + database + settings, properties, List.of(), false, false);
    }
}
