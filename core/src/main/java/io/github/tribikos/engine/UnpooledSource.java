package io.github.tribikos.engine;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections by URL without a pool: each is opened when it is asked for and closed when it is given back. */
final class UnpooledSource implements ConnectionSource {
    private final DatabaseUrl url;
    private final JdbcTarget target;
    private final Connector connector;
    private volatile boolean closed;

    UnpooledSource(
            DatabaseUrl url,
            DialectProvider provider,
            EngineOptions options,
            JdbcTarget target,
            @Nullable Watchdog watchdog,
            PoolEvents events) {
        if (target.sharedConnection()) {
            throw new ArgumentException(
                    "The database " + url + " lives in its one connection and would be gone each time"
                            + " that is given back. Leave out unpooled(true).");
        }
        this.url = url;
        this.target = target;
        this.connector = new Connector(provider, target, options, watchdog, events);
    }

    @Override
    public PhysicalConnection acquire() {
        if (closed) {
            throw new StateException("The engine is closed.");
        }
        try {
            return connector.openApart();
        } catch (SQLException e) {
            throw connector.failure(e);
        }
    }

    @Override
    public PhysicalConnection openApart() {
        return acquire();
    }

    @Override
    public void release(PhysicalConnection connection, boolean isBroken) {
        connection.close(isBroken);
    }

    @Override
    public void lost(PhysicalConnection connection) {
        // no other connection waits to be used
    }

    @Override
    public void recycle() {
        // nothing is kept
    }

    @Override
    public DataSource dataSource() {
        return new PlainDataSource(() -> connector.openApart().proxy());
    }

    @Override
    public PoolStats stats() {
        int open = connector.connections().size();
        return new PoolStats(Integer.MAX_VALUE, open, open, 0, 0, connector.opened(), connector.closed());
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
        return List.of("pool: none; now " + connector.connections().size() + " connections in use");
    }

    @Override
    public void close() {
        closed = true;
    }
}
