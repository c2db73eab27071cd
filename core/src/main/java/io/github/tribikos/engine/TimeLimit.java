package io.github.tribikos.engine;

import io.github.tribikos.dialect.SessionControl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long the server and the network may take over a statement, on a connection some of whose statements have a timeout of
 * their own. Told to the session, if its server keeps the time, and to the driver only where it differs from the statement
 * before.
 */
final class TimeLimit {
    private static final long UNKNOWN = -1;
    private static final long NETWORK_SLACK_MILLIS = 10_000; // as between the engine's timeouts

    private final Connection jdbc;
    private final @Nullable SessionControl session;
    private final long usual; // nanoseconds, 0 for none
    private long current;
    private int usualNetworkMillis;
    private boolean networkChanged;

    /** Takes the usual limit, 0 for none; the session is null if its server does not keep the time. */
    TimeLimit(Connection jdbc, @Nullable SessionControl session, long usualNanos) {
        this.jdbc = jdbc;
        this.session = session;
        this.usual = usualNanos;
        this.current = usualNanos;
    }

    /** Sets the limit of the statements that follow. */
    void set(long nanos) throws SQLException {
        if (nanos == current) {
            return;
        }
        if (session != null) {
            session.statementTimeout(jdbc, Duration.ofNanos(nanos));
        }
        current = nanos;
        setNetwork(nanos);
    }

    /** The network must not give up before the statement does. */
    private void setNetwork(long nanos) throws SQLException {
        try {
            if (!networkChanged) {
                usualNetworkMillis = jdbc.getNetworkTimeout();
            }
            int wanted = networkMillis(nanos);
            if (networkChanged || wanted != usualNetworkMillis) {
                jdbc.setNetworkTimeout(Runnable::run, wanted);
                networkChanged = wanted != usualNetworkMillis;
            }
        } catch (SQLFeatureNotSupportedException e) {
            networkChanged = false; // a database in process has no network
        }
    }

    private int networkMillis(long nanos) {
        if (usualNetworkMillis == 0 || nanos == 0) {
            return 0;
        }
        long needed = Duration.ofNanos(nanos).toMillis() + NETWORK_SLACK_MILLIS;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(usualNetworkMillis, needed));
    }

    /** Notes that the session may have gone back to an earlier limit, as PostgreSQL's does with its transaction. */
    void rolledBack() {
        if (session != null && current != usual) {
            current = UNKNOWN;
        }
    }

    /** Goes back to the limit with which connections are lent. */
    void restore() throws SQLException {
        set(usual);
    }
}
