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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections by URL, in a pool of HikariCP's. The first one is opened outside the pool, so that a wrong address or password
 * is told at once rather than after the pool's patience; the pool is then started with it.
 */
final class PooledSource implements ConnectionSource {
    private static final int VALIDATION_SECONDS = 5; // as HikariCP

    private final DatabaseUrl url;
    private final DialectProvider provider;
    private final EngineOptions options;
    private final JdbcTarget target;
    private final Connector connector;
    private final FirstUse<HikariDataSource> pool;
    private final AtomicLong retired = new AtomicLong(); // the number of the last connection that is not lent again
    private volatile boolean closed;

    PooledSource(
            DatabaseUrl url,
            DialectProvider provider,
            EngineOptions options,
            JdbcTarget target,
            @Nullable Watchdog watchdog,
            PoolEvents events) {
        this.url = url;
        this.provider = provider;
        this.options = options;
        this.target = target;
        this.connector = new Connector(provider, target, options, watchdog, events);
        this.pool = new FirstUse<>(options.longestStart());
    }

    @Override
    public PhysicalConnection acquire() {
        HikariDataSource source = started();
        long since = System.nanoTime();
        while (true) {
            PhysicalConnection found;
            try {
                found = PhysicalConnection.of(source.getConnection());
            } catch (SQLException e) {
                throw notAcquired(e, source, Duration.ofNanos(System.nanoTime() - since));
            }
            if (isFit(found)) {
                return found;
            }
            release(found, true);
            Duration waited = Duration.ofNanos(System.nanoTime() - since);
            if (waited.toMillis() > source.getConnectionTimeout()) { // one dead connection after the other
                throw poolTimeout(source.getHikariPoolMXBean(), waited, null);
            }
        }
    }

    private HikariDataSource started() {
        HikariDataSource source = pool.known();
        if (source == null) {
            source = pool.get(this::start, connector::failure);
        }
        if (closed) {
            source.close();
            throw new StateException("The engine is closed.");
        }
        return source;
    }

    /** Whether a connection is of a generation that lives, and answers. Ends, since each that is not makes room for a new one. */
    private boolean isFit(PhysicalConnection found) {
        if (found.number() <= retired.get()) {
            return false;
        }
        try {
            if (found.isAlive(VALIDATION_SECONDS)) {
                return true;
            }
        } catch (SQLException e) {
            Engine.LOG.debug(
                    "A connection could not be tested: {}", e.getClass().getName());
        }
        lost(found);
        return false;
    }

    @Override
    public PhysicalConnection openApart() {
        if (target.sharedConnection()) {
            throw new StateException("The database " + url + " lives in one connection, and there can be no other.");
        }
        started(); // tells what the server is
        try {
            return connector.openApart();
        } catch (SQLException e) {
            throw connector.failure(e);
        }
    }

    /**
     * Who loses a connection is seldom alone, and each of them comes here: only the first retires those that are open now, or
     * else the new ones would be retired again and again.
     */
    @Override
    public void lost(PhysicalConnection connection) {
        long last = retired.get();
        if (connection.number() > last && retired.compareAndSet(last, connector.opened())) {
            softEvict();
        }
    }

    @Override
    public void recycle() {
        if (target.sharedConnection()) {
            throw new StateException("The database " + url + " lives in its one connection, which cannot be replaced.");
        }
        retired.accumulateAndGet(connector.opened(), Math::max);
        softEvict();
    }

    private void softEvict() {
        HikariDataSource source = pool.known();
        if (source != null && !source.isClosed()) {
            source.getHikariPoolMXBean().softEvictConnections();
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
        config.setKeepaliveTime(shared ? 0 : keepaliveMillis());
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            connector.dropFirst();
            throw e;
        }
    }

    /** None if it is as long as the life of a connection, which is replaced then anyway. */
    private long keepaliveMillis() {
        Duration interval = options.keepalive();
        return interval.compareTo(options.maxLifetime()) < 0
                ? EngineOptions.orZero(interval).toMillis()
                : 0;
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
        return poolTimeout(state, waited, e);
    }

    private PoolTimeout poolTimeout(HikariPoolMXBean state, Duration waited, @Nullable SQLException cause) {
        return new PoolTimeout(
                state.getTotalConnections(),
                state.getActiveConnections(),
                state.getIdleConnections(),
                state.getThreadsAwaitingConnection(),
                waited,
                holders(),
                cause);
    }

    private List<PoolTimeout.Holder> holders() {
        List<PoolTimeout.Holder> holders = new ArrayList<>();
        long now = System.nanoTime();
        for (PhysicalConnection connection : connector.connections()) {
            PhysicalConnection.Lease lease = connection.lease();
            if (lease != null) {
                holders.add(lease.holder(now));
            }
        }
        holders.sort(Comparator.comparing(PoolTimeout.Holder::held).reversed());
        return holders;
    }

    @Override
    public void release(PhysicalConnection connection, boolean isBroken) {
        if (!connection.isPooled()) {
            connection.close(isBroken);
            return;
        }
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
    public DataSource dataSource() {
        return new PlainDataSource(() -> started().getConnection());
    }

    @Override
    public PoolStats stats() {
        HikariDataSource source = pool.known();
        int most = target.sharedConnection() ? 1 : options.poolSize();
        if (source == null || source.isClosed()) {
            return new PoolStats(most, 0, 0, 0, 0, connector.opened(), connector.closed());
        }
        HikariPoolMXBean state = source.getHikariPoolMXBean();
        return new PoolStats(
                most,
                state.getTotalConnections(),
                state.getActiveConnections(),
                state.getIdleConnections(),
                state.getThreadsAwaitingConnection(),
                connector.opened(),
                connector.closed());
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
        PoolStats now = stats();
        return List.of("pool: " + size + "; now " + now.total() + " (" + now.active() + " in use, " + now.idle()
                + " idle, " + now.waiting() + " threads waiting); opened so far " + now.opened());
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
