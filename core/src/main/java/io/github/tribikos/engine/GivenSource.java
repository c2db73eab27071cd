package io.github.tribikos.engine;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.error.InterruptedFailure;
import io.github.tribikos.error.StateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections of a {@code DataSource} that belongs to the user, who closes it. Each is used as it is given, and given back
 * with auto-commit, isolation and read-only as they were.
 */
final class GivenSource implements ConnectionSource {
    private final DataSource source;
    private final DialectProvider provider;
    private final EngineOptions options;
    private final @Nullable Watchdog watchdog;
    private final FirstUse<ServerInfo> server;
    private final AtomicLong given = new AtomicLong();
    private final AtomicLong givenBack = new AtomicLong();
    private volatile Dialect dialect;
    private volatile boolean closed;

    GivenSource(DataSource source, DialectProvider provider, EngineOptions options, @Nullable Watchdog watchdog) {
        this.source = source;
        this.provider = provider;
        this.options = options;
        this.watchdog = watchdog;
        this.server = new FirstUse<>(options.longestStart());
        this.dialect = provider.dialect();
    }

    @Override
    public PhysicalConnection acquire() {
        if (closed) {
            throw new StateException("The engine is closed.");
        }
        try {
            Connection jdbc = source.getConnection();
            try {
                return ready(jdbc);
            } catch (SQLException | RuntimeException | Error e) {
                jdbc.close();
                throw e;
            }
        } catch (SQLException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw InterruptedFailure.during("waiting for a connection", e);
            }
            throw Failures.connecting(e, dialect.errors(), Set.of());
        }
    }

    private PhysicalConnection ready(Connection jdbc) throws SQLException {
        if (server.known() == null) {
            server.get(() -> identify(jdbc), e -> Failures.connecting(e, dialect.errors(), Set.of()));
        }
        boolean wanted = dialect.sessions().beginsExplicitly();
        boolean before = jdbc.getAutoCommit();
        if (before != wanted) {
            jdbc.setAutoCommit(wanted);
        }
        Isolation isolation = options.sessionIsolation();
        Integer level = isolation == null ? null : jdbc.getTransactionIsolation();
        if (isolation != null) {
            dialect.sessions().isolation(jdbc, isolation.jdbcLevel());
        }
        if (options.isReadOnly()) {
            dialect.sessions().readOnly(jdbc, true);
        }
        PhysicalConnection physical = new PhysicalConnection(jdbc, 0, false, connection -> {});
        physical.whenReturned(() -> {
            if (options.isReadOnly()) {
                dialect.sessions().readOnly(jdbc, false);
            }
            if (level != null) {
                dialect.sessions().isolation(jdbc, level);
            }
            if (before != wanted) {
                jdbc.setAutoCommit(before);
            }
        });
        if (watchdog != null) {
            watchdog.watch(physical);
        }
        given.incrementAndGet();
        return physical;
    }

    private ServerInfo identify(Connection jdbc) throws SQLException {
        ServerInfo found = ServerInfo.of(jdbc);
        dialect = provider.dialect(found);
        return found;
    }

    @Override
    public void release(PhysicalConnection connection, boolean isBroken) {
        if (watchdog != null) {
            watchdog.forget(connection);
        }
        givenBack.incrementAndGet();
        try (Connection jdbc = connection.jdbc()) {
            if (isBroken || !isRestored(connection)) {
                jdbc.abort(Runnable::run);
            }
        } catch (SQLException e) {
            Engine.LOG.debug(
                    "A connection could not be given back: {}", e.getClass().getName());
        }
    }

    private static boolean isRestored(PhysicalConnection connection) {
        try {
            connection.restore();
            return true;
        } catch (SQLException e) {
            Engine.LOG.warn(
                    "A connection could not be given back as it was, and is thrown away: {}",
                    e.getClass().getName());
            return false;
        }
    }

    @Override
    public PhysicalConnection openApart() {
        throw new StateException(
                "The connections come from the given DataSource; take one beside its pool from there.");
    }

    @Override
    public void lost(PhysicalConnection connection) {
        // what becomes of the others is the data source's business
    }

    @Override
    public void recycle() {
        // as above
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public PoolStats stats() {
        long back = givenBack.get();
        long all = given.get();
        int active = Math.toIntExact(all - back);
        return new PoolStats(Integer.MAX_VALUE, active, active, 0, 0, all, back);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public @Nullable ServerInfo server() {
        return server.known();
    }

    @Override
    public boolean isTimeoutInSession() {
        return false;
    }

    @Override
    public String address() {
        return "DataSource " + source.getClass().getName();
    }

    @Override
    public List<String> poolLines() {
        return List.of("pool: that of the given DataSource");
    }

    /** The data source stays open: it is the user's. */
    @Override
    public void close() {
        closed = true;
    }
}
