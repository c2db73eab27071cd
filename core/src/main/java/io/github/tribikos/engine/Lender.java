package io.github.tribikos.engine;

import io.github.tribikos.error.StateException;
import io.github.tribikos.event.PoolListener.Verdict;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Lends connections of a source and takes them back: notes who has them, and asks the listeners. Safe for any thread. */
final class Lender {
    private static final int MOST_REFUSALS = 10;

    private final ConnectionSource source;
    private final PoolEvents events;
    private final boolean isTracking;
    private final @Nullable LeakDetector leaks;

    Lender(ConnectionSource source, PoolEvents events, boolean isTracking, @Nullable LeakDetector leaks) {
        this.source = source;
        this.events = events;
        this.isTracking = isTracking || leaks != null;
        this.leaks = leaks;
    }

    /** Whether it is noted where results were opened. */
    boolean isDetectingLeaks() {
        return leaks != null;
    }

    /** Reports what is still lent. */
    void close() {
        if (leaks != null) {
            leaks.close();
        }
    }

    /** Lends a connection of the source. */
    PhysicalConnection lend() {
        for (int refusals = 0; refusals < MOST_REFUSALS; refusals++) {
            PhysicalConnection connection = source.acquire();
            if (isWelcome(connection)) {
                connection.lease(newLease());
                return connection;
            }
        }
        throw new StateException("A listener of the pool has refused " + MOST_REFUSALS
                + " connections, one after the other. What it looks for seems to be wrong with all of them.");
    }

    /** Opens a connection beside the pool, which closes when it is given back. */
    PhysicalConnection lendApart() {
        PhysicalConnection connection = source.openApart();
        connection.lease(newLease());
        return connection;
    }

    private PhysicalConnection.Lease newLease() {
        Throwable taken = isTracking ? new Throwable("taken here") : null;
        PhysicalConnection.Lease lease = new PhysicalConnection.Lease(Thread.currentThread(), System.nanoTime(), taken);
        if (leaks != null) {
            leaks.lent(lease);
        }
        return lease;
    }

    private boolean isWelcome(PhysicalConnection connection) {
        Verdict verdict = Verdict.REPLACE;
        try {
            verdict = events.lending(connection);
        } catch (SQLException e) {
            Engine.LOG.debug("A listener found a connection to be of no use", e);
        } finally { // also if the listener throws something of its own, which is the caller's to see
            if (verdict != Verdict.LEND) {
                takeBack(connection, true, null);
            }
        }
        if (verdict == Verdict.REPLACE_ALL) {
            source.recycle();
        }
        return verdict == Verdict.LEND;
    }

    /** Takes a connection back, with the error that broke it if one did. */
    void takeBack(PhysicalConnection connection, boolean isBroken, @Nullable Throwable cause) {
        boolean isGood = !isBroken && isReset(connection);
        PhysicalConnection.Lease lease = connection.lease();
        if (leaks != null && lease != null) {
            leaks.takenBack(lease);
        }
        connection.lease(null);
        if (!isGood) {
            events.invalidated(connection, cause);
        }
        source.release(connection, !isGood);
        if (isGood) {
            events.givenBack(connection);
        }
    }

    private boolean isReset(PhysicalConnection connection) {
        try {
            events.resetting(connection);
            return true;
        } catch (SQLException | RuntimeException e) {
            Engine.LOG.warn("A listener could not reset a connection, which is thrown away", e);
            return false;
        }
    }
}
