package io.github.tribikos.engine;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.DriverInfo;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DriverMissing;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections through the driver and makes them ready: runs the session's statements, sets isolation and read-only. It
 * is the {@code DataSource} of the pool. The dialect is settled by the first connection. Safe for any thread.
 */
final class Connector implements DataSource {
    private final DialectProvider provider;
    private final JdbcTarget target;
    private final EngineOptions options;
    private final @Nullable Watchdog watchdog;
    private final ConnectionFactory factory;
    private final Map<String, String> properties;
    private final PoolEvents events;
    private final Set<PhysicalConnection> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong opened = new AtomicLong();
    private final AtomicLong closed = new AtomicLong();
    private final AtomicReference<@Nullable PhysicalConnection> first = new AtomicReference<>();
    private volatile @Nullable ServerInfo server;
    private volatile Dialect dialect;
    private volatile @Nullable String secret; // that of the last connection, to be masked if it fails
    private volatile int loginTimeoutSeconds;

    Connector(
            DialectProvider provider,
            JdbcTarget target,
            EngineOptions options,
            @Nullable Watchdog watchdog,
            PoolEvents events) {
        this.provider = provider;
        this.target = target;
        this.options = options;
        this.watchdog = watchdog;
        this.events = events;
        ConnectionFactory given = options.connectionFactory();
        this.factory = given != null ? given : throughDriver(loadDriver(provider));
        this.properties = new HashMap<>(target.properties());
        this.properties.putAll(options.driverProperties());
        this.dialect = provider.dialect();
    }

    private static Driver loadDriver(DialectProvider provider) {
        DriverInfo info = provider.driver();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = provider.getClass().getClassLoader();
        Throwable missing = null;
        for (ClassLoader loader : new ClassLoader[] {own, context}) {
            if (loader == null) {
                continue;
            }
            try {
                return Class.forName(info.className(), true, loader)
                        .asSubclass(Driver.class)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
                missing = missing == null ? e : missing;
            }
        }
        throw new DriverMissing(provider.name(), info.className(), info.coordinates(), info.testedVersion(), missing);
    }

    private ConnectionFactory throughDriver(Driver driver) {
        return (jdbcUrl, given) -> {
            Connection jdbc = driver.connect(jdbcUrl, given);
            if (jdbc == null) {
                throw new ArgumentException(
                        "The JDBC driver " + driver.getClass().getName()
                                + " does not take the URL made for the dialect \"" + provider.name()
                                + "\". Check the part of the URL before the first \"//\".");
            }
            return jdbc;
        };
    }

    Dialect dialect() {
        return dialect;
    }

    @Nullable
    ServerInfo server() {
        return server;
    }

    RuntimeException failure(Exception cause) {
        Throwable inner =
                cause instanceof RuntimeException ? cause.getCause() : null; // the pool wraps what it cannot start with
        Exception told = inner instanceof SQLException sql ? sql : cause;
        Set<String> secrets = Failures.secrets(properties);
        String last = secret;
        if (last != null) {
            secrets.add(last);
        }
        return Failures.connecting(told, dialect.errors(), secrets);
    }

    /** Opens the connection with which the pool starts, and learns what the server is. */
    void openFirst() throws SQLException {
        PhysicalConnection opened = open();
        try {
            // The pool does the same, but logs an error of its own: SQLite opens anything and looks at the file only
            // now.
            opened.jdbc().isValid((int)
                    Math.min(Integer.MAX_VALUE, options.connectTimeout().toSeconds()));
        } catch (SQLException e) {
            opened.proxy().close();
            throw e;
        }
        first.set(opened);
    }

    /**
     * Whether the driver says of the first connection that it is read-only. A dialect may see to that by other means than the
     * driver's.
     */
    boolean isFirstReadOnly() throws SQLException {
        PhysicalConnection opened = first.get();
        return opened != null && opened.jdbc().isReadOnly();
    }

    /** Closes the first connection if the pool did not take it. */
    void dropFirst() throws SQLException {
        PhysicalConnection waiting = first.getAndSet(null);
        if (waiting != null) {
            waiting.proxy().close();
        }
    }

    /** Opens a connection that no pool manages, in the state in which transactions begin. */
    PhysicalConnection openApart() throws SQLException {
        PhysicalConnection physical = open();
        physical.jdbc().setAutoCommit(dialect.sessions().beginsExplicitly());
        return physical;
    }

    private PhysicalConnection open() throws SQLException {
        long number = opened.incrementAndGet();
        Connection jdbc = factory.connect(target.jdbcUrl(), properties());
        try {
            if (server == null) {
                ServerInfo found = ServerInfo.of(jdbc);
                dialect = provider.dialect(found);
                server = found;
            }
            return ready(jdbc, number);
        } catch (SQLException | RuntimeException | Error e) {
            closed.incrementAndGet();
            try {
                jdbc.close();
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private Properties properties() throws SQLException {
        Properties given = new Properties();
        given.putAll(properties);
        CredentialsProvider provided = options.credentials();
        if (provided != null) {
            Credentials fresh = credentials(provided);
            secret = fresh.password();
            put(given, "user", fresh.user());
            put(given, "password", fresh.password());
        }
        return given;
    }

    private static Credentials credentials(CredentialsProvider provided) throws SQLException {
        try {
            return provided.get();
        } catch (SQLException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new SQLException("No credentials could be had.", e);
        }
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private PhysicalConnection ready(Connection jdbc, long number) throws SQLException {
        PhysicalConnection physical =
                new PhysicalConnection(jdbc, number, dialect.sessions().keepsStatements(), this::closing);
        for (String sql : target.sessionSql()) {
            physical.run(sql);
        }
        Isolation isolation = options.sessionIsolation();
        if (isolation != null) {
            dialect.sessions().isolation(jdbc, isolation.jdbcLevel());
        }
        if (options.isReadOnly()) {
            dialect.sessions().readOnly(jdbc, true);
        }
        physical.trust(options.trustNanos());
        events.connected(physical);
        open.add(physical);
        if (watchdog != null) {
            watchdog.watch(physical);
        }
        return physical;
    }

    private void closing(PhysicalConnection physical) {
        if (open.remove(physical)) {
            closed.incrementAndGet();
            if (watchdog != null) {
                watchdog.forget(physical);
            }
            events.closed(physical);
        }
    }

    /** The connections that are open, in no order. */
    Set<PhysicalConnection> connections() {
        return open;
    }

    /** How many connections were opened, or tried to; the number of the last. */
    long opened() {
        return opened.get();
    }

    long closed() {
        return closed.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        PhysicalConnection waiting = first.getAndSet(null);
        return (waiting != null ? waiting : open()).proxy();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    /** The dialect tells the driver in its own way; the pool wants to read it again when it shuts down. */
    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeoutSeconds = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeoutSeconds;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    /** Shows no URL: this stands in the pool's log. */
    @Override
    public String toString() {
        return "connector of " + provider.name();
    }
}
