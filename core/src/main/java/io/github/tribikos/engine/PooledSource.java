package io.github.tribikos.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.error.InterruptedFailure;
import io.github.tribikos.error.PoolTimeout;
import io.github.tribikos.error.StateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Connections by URL, in a pool of HikariCP's. The first one is opened outside the pool, so that a wrong address or password
 * is told at once rather than after the pool's patience; the pool is then started with it.
 */
final class PooledSource implements ConnectionSource {
    private final DatabaseUrl url;
    private final DialectProvider provider;
    private final EngineOptions options;
    private final JdbcTarget target;
    private final Connector connector;
    private final FirstUse<HikariDataSource> pool;
    private volatile boolean closed;

    PooledSource(DatabaseUrl url, DialectProvider provider, EngineOptions options, @Nullable Watchdog watchdog) {
        this(url, provider, options, watchdog, provider.target(url, options.timeouts()));
    }

    PooledSource(
            DatabaseUrl url,
            DialectProvider provider,
            EngineOptions options,
            @Nullable Watchdog watchdog,
            JdbcTarget target) {
        this.url = url;
        this.provider = provider;
        this.options = options;
        this.target = target;
        this.connector = new Connector(provider, target, options, target.statementTimeoutInSession() ? null : watchdog);
        this.pool = new FirstUse<>(options.longestStart());
    }

    @Override
    public PhysicalConnection acquire() {
        HikariDataSource source = pool.known();
        if (source == null) {
            source = pool.get(this::start, connector::failure);
        }
        if (closed) {
            source.close();
            throw new StateException("The engine is closed.");
        }
        long since = System.nanoTime();
        try {
            return PhysicalConnection.of(source.getConnection());
        } catch (SQLException e) {
            throw notAcquired(e, source, Duration.ofNanos(System.nanoTime() - since));
        }
    }

    private HikariDataSource start() throws Exception {
        if (closed) {
            throw new StateException("The engine is closed.");
        }
        connector.openFirst();
        HikariConfig config = new HikariConfig();
        config.setDataSource(connector);
        String name = options.poolName();
        config.setPoolName(name == null ? "tribikos-" + provider.name() : name);
        config.setAutoCommit(connector.dialect().sessions().beginsExplicitly());
        config.setReadOnly(connector.isFirstReadOnly()); // else the pool undoes what the connector has set
        config.setConnectionTimeout(
                EngineOptions.orZero(options.acquireTimeout()).toMillis());
        boolean shared = target.sharedConnection();
        config.setMaximumPoolSize(shared ? 1 : options.poolSize());
        config.setMinimumIdle(shared ? 1 : options.minIdle());
        // The one connection of a database in memory is the database: it is never retired.
        config.setIdleTimeout(
                shared ? 0 : EngineOptions.orZero(options.idleTimeout()).toMillis());
        config.setMaxLifetime(
                shared ? 0 : EngineOptions.orZero(options.maxLifetime()).toMillis());
        config.setKeepaliveTime(shared ? 0 : Duration.ofMinutes(2).toMillis());
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            connector.dropFirst();
            throw e;
        }
    }

    private RuntimeException notAcquired(SQLException e, HikariDataSource source, Duration waited) {
        if (e.getCause() instanceof InterruptedException) {
            return InterruptedFailure.during("waiting for a connection", e);
        }
        if (source.isClosed()) {
            return new StateException("The engine is closed.", e);
        }
        HikariPoolMXBean state = source.getHikariPoolMXBean();
        int total = state.getTotalConnections();
        // A full pool keeps the last failure to connect, however old; it is the reason only where a connection is
        // missing.
        if (total < source.getMaximumPoolSize() && e.getCause() instanceof SQLException cause) {
            return connector.failure(cause);
        }
        return new PoolTimeout(
                total,
                state.getActiveConnections(),
                state.getIdleConnections(),
                state.getThreadsAwaitingConnection(),
                waited,
                e);
    }

    @Override
    public void release(PhysicalConnection connection, boolean isBroken) {
        Connection pooled = connection.pooled();
        HikariDataSource source = pool.known();
        if (isBroken && source != null) {
            source.evictConnection(pooled);
        }
        try {
            pooled.close();
        } catch (SQLException e) {
            Engine.LOG.debug(
                    "A connection could not be given back: {}", e.getClass().getName());
        }
    }

    @Override
    public Dialect dialect() {
        return connector.dialect();
    }

    @Override
    public @Nullable ServerInfo server() {
        return connector.server();
    }

    @Override
    public boolean isTimeoutInSession() {
        return target.statementTimeoutInSession();
    }

    @Override
    public String address() {
        return url.toString();
    }

    @Override
    public List<String> poolLines() {
        HikariDataSource source = pool.known();
        String size = target.sharedConnection()
                ? "one shared connection, never retired (the database lives in it)"
                : options.minIdle() + " idle to " + options.poolSize() + " connections";
        if (source == null || source.isClosed()) {
            return List.of("pool: " + size + ", " + (closed ? "closed" : "not started"));
        }
        HikariPoolMXBean state = source.getHikariPoolMXBean();
        return List.of("pool: " + size + "; now " + state.getTotalConnections() + " (" + state.getActiveConnections()
                + " in use, " + state.getIdleConnections() + " idle, " + state.getThreadsAwaitingConnection()
                + " threads waiting)");
    }

    @Override
    public void close() {
        closed = true;
        HikariDataSource source = pool.known();
        if (source != null) {
            source.close();
        }
    }
}
