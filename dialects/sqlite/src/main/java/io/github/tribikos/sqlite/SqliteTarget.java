package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.UrlOptions;
import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From a {@code sqlite:} URL to the driver's. Foreign keys are enforced and a locked database is waited for five seconds,
 * unless the URL says otherwise; the journal mode is left as the file has it.
 */
final class SqliteTarget {
    private static final String MEMORY = ":memory:";

    /** Parameters of SQLite's own <a href="https://www.sqlite.org/uri.html">file: URIs</a>. */
    private static final Set<String> URI_PARAMETERS = Set.of("cache", "immutable", "mode", "nolock", "vfs");

    /**
     * The driver's parameters: its names of <a href="https://www.sqlite.org/pragma.html">pragmas</a> and limits. Others it
     * ignores. Left out are those that load code, deprecated ones, and how it writes {@code java.util.Date}.
     */
    static final List<String> PRAGMAS =
            List.of(("application_id automatic_index busy_timeout cache_size cache_spill case_sensitive_like"
                            + " defer_foreign_keys encoding foreign_keys fullsync hexkey_mode incremental_vacuum"
                            + " journal_mode journal_size_limit legacy_alter_table limit_attached limit_column"
                            + " limit_compound_select limit_expr_depth limit_function_arg limit_length"
                            + " limit_like_pattern_length limit_page_count limit_sql_length limit_trigger_depth"
                            + " limit_variable_number limit_vdbe_op limit_worker_threads locking_mode max_page_count"
                            + " mmap_size open_mode page_size password read_uncommitted recursive_triggers"
                            + " reverse_unordered_selects secure_delete shared_cache synchronous temp_store"
                            + " temp_store_directory transaction_mode user_version wal_autocheckpoint")
                    .split(" "));

    private SqliteTarget() {}

    static JdbcTarget of(DatabaseUrl url) {
        if (url.isJdbc()) {
            String text = url.renderWithPassword();
            return target(text, defaults(), isInMemory(text.substring("jdbc:sqlite:".length())));
        }
        requireFileOnly(url);
        List<String> known = new ArrayList<>(PRAGMAS);
        known.addAll(URI_PARAMETERS);
        known.add("timeout");
        Map<String, String> options = UrlOptions.known(url, known);
        Map<String, String> properties = defaults();
        Map<String, String> uri = new HashMap<>();
        options.forEach((name, value) -> {
            if (URI_PARAMETERS.contains(name)) {
                uri.put(name, value);
            } else if (name.equals("timeout")) {
                properties.put("busy_timeout", milliseconds(value));
            } else {
                properties.put(name, value);
            }
        });
        String database = url.database() == null ? MEMORY : url.database();
        String path = uri.isEmpty() ? plain(database) : uri(database, uri);
        return target("jdbc:sqlite:" + path, properties, isInMemory(path));
    }

    private static Map<String, String> defaults() {
        Map<String, String> properties = new HashMap<>();
        properties.put("foreign_keys", "true");
        properties.put("busy_timeout", "5000");
        return properties;
    }

    private static JdbcTarget target(String jdbcUrl, Map<String, String> properties, boolean inMemory) {
        return new JdbcTarget(jdbcUrl, properties, List.of(), inMemory, false);
    }

    private static void requireFileOnly(DatabaseUrl url) {
        if (url.host() != null || url.port() != null) {
            throw new ArgumentException(
                    "SQLite is a file and has no host. Write three slashes before a relative path,"
                            + " \"sqlite:///library.db\", and four before an absolute one, \"sqlite:////var/data/library.db\".");
        }
        if (url.user() != null || url.password() != null) {
            throw new ArgumentException("SQLite has no users. Leave the user and password out of the database URL.");
        }
    }

    /** SQLAlchemy gives its timeout in seconds. */
    private static String milliseconds(String seconds) {
        try {
            double value = Double.parseDouble(seconds);
            if (value >= 0 && value <= 1_000_000) {
                return String.valueOf(Math.round(value * 1_000));
            }
        } catch (NumberFormatException e) {
            // reported below, as a number that is out of range is
        }
        throw new ArgumentException("The parameter \"timeout\" of the database URL is no number of seconds.");
    }

    private static String plain(String database) {
        if (database.indexOf('?') >= 0) {
            throw new ArgumentException(
                    "The path of the database has a '?', which the driver would take for the start of"
                            + " parameters. Rename the file.");
        }
        return database;
    }

    private static String uri(String database, Map<String, String> parameters) {
        StringBuilder uri = new StringBuilder(database.startsWith("file:") ? "" : "file:");
        uri.append(database.startsWith("file:") ? database : escaped(database));
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(name + "=" + escaped(value)));
        return uri + "?" + String.join("&", pairs.stream().sorted().toList());
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("?", "%3f").replace("#", "%23").replace("&", "%26");
    }

    /** Whether a path or URI of the driver's names a database that lives with its connection. */
    private static boolean isInMemory(String path) {
        int query = path.indexOf('?');
        String name = query < 0 ? path : path.substring(0, query);
        List<String> parameters =
                query < 0 ? List.of() : Arrays.asList(path.substring(query + 1).split("&", -1));
        return name.isEmpty()
                || name.equals(MEMORY)
                || name.equals("file:" + MEMORY)
                || name.equals("file:")
                || parameters.contains("mode=memory");
    }
}
