package io.github.tribikos.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A database made for one run, with the tables filled, and dropped at its end. Both contenders reach it with the settings that
 * the dialect makes of its URL, timeouts among them, through pools with the same settings.
 */
final class Database implements AutoCloseable {
    private static final EngineOptions OPTIONS = EngineOptions.defaults();

    private final String name;
    private final JdbcTarget target;
    private final Engine engine;
    private final Deque<AutoCloseable> closing = new ArrayDeque<>();

    private Database(String name, DatabaseUrl url) {
        this.name = name;
        this.target = target(url);
        this.engine = Engine.create(url, OPTIONS);
        closing.push(engine);
    }

    /** Opens a database in memory. It must not remember results: it would not run a repeated query at all. */
    static Database h2() {
        String url = "jdbc:h2:mem:bench_" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0";
        Database database = new Database("h2", DatabaseUrl.parse(url));
        return database.filled(() -> database.run("SHUTDOWN"));
    }

    /** Opens a file, in the journal mode that is advised for applications. */
    static Database sqlite() {
        try {
            Path folder = Files.createTempDirectory("tribikos-bench");
            DatabaseUrl url = DatabaseUrl.of("sqlite")
                    .withDatabase(folder.resolve("bench.db").toString())
                    .withQuery("journal_mode", "WAL")
                    .withQuery("synchronous", "NORMAL");
            return new Database("sqlite", url).filled(() -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a database on the server at {@code address}. */
    static Database postgresql(DatabaseUrl address) {
        String created = "tribikos_bench_" + UUID.randomUUID().toString().replace('-', '_');
        run(target(address), "CREATE DATABASE " + created);
        return new Database("postgresql", address.withDatabase(created))
                .filled(() -> run(target(address), "DROP DATABASE " + created));
    }

    private Database filled(AutoCloseable drop) {
        closing.addLast(drop);
        Library.create(engine);
        run("ANALYZE");
        return this;
    }

    static DialectProvider provider(String dialect) {
        for (DialectProvider provider : ServiceLoader.load(DialectProvider.class)) {
            if (provider.name().equals(dialect) || provider.aliases().contains(dialect)) {
                return provider;
            }
        }
        throw new IllegalStateException("There is no dialect \"" + dialect + "\" on the class path.");
    }

    private static JdbcTarget target(DatabaseUrl url) {
        Timeouts timeouts = new Timeouts(OPTIONS.connectTimeout(), OPTIONS.statementTimeout(), OPTIONS.socketTimeout());
        return provider(url.dialect()).target(url, timeouts);
    }

    String name() {
        return name;
    }

    Engine engine() {
        return engine;
    }

    /** Opens a pool for hand-written JDBC. */
    DataSource pool() {
        return pool(new HikariConfig(), false);
    }

    /** As {@link #pool}, for transactions that write: on SQLite they begin with the write lock, when auto-commit is set off. */
    DataSource writingPool() {
        HikariConfig config = new HikariConfig();
        if (name.equals("sqlite")) {
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
            return pool(config, true);
        }
        return pool(config, false);
    }

    private DataSource pool(HikariConfig config, boolean autoCommit) {
        config.setPoolName("jdbc-" + name);
        config.setJdbcUrl(target.jdbcUrl());
        target.properties().forEach(config::addDataSourceProperty);
        if (!target.sessionSql().isEmpty()) {
            config.setConnectionInitSql(String.join("; ", target.sessionSql()));
        }
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(OPTIONS.poolSize());
        config.setMinimumIdle(OPTIONS.minIdle());
        config.setConnectionTimeout(OPTIONS.acquireTimeout().toMillis());
        config.setIdleTimeout(OPTIONS.idleTimeout().toMillis());
        config.setMaxLifetime(OPTIONS.maxLifetime().toMillis());
        config.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        HikariDataSource pool = new HikariDataSource(config);
        closing.push(pool);
        return pool;
    }

    /** Runs one statement on a connection of its own. */
    void run(String sql) {
        run(target, sql);
    }

    private static void run(JdbcTarget target, String sql) {
        Properties properties = new Properties();
        properties.putAll(target.properties());
        try (Connection connection = DriverManager.getConnection(target.jdbcUrl(), properties);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not run " + sql + ".", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Closes the pools and drops the database. */
    @Override
    public void close() {
        for (AutoCloseable each : closing) {
            try {
                each.close();
            } catch (Exception e) {
                System.err.println("Could not clean up after " + name + ": " + e.getMessage());
            }
        }
        closing.clear();
    }
}
