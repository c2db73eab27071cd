package io.github.tribikos.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Cancels the statements of an engine that run too long, for databases that do not do it themselves. One daemon thread for
 * all connections; a statement costs it nothing. Since all have the same timeout <i>t</i>, one that begins after a look around
 * is not overdue before <i>t</i> has passed, so it can sleep until the earliest deadline it saw, or else for <i>t</i>.
 */
final class Watchdog implements AutoCloseable {
    private final long timeoutNanos;
    private final String name;
    private final Set<PhysicalConnection> watched = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private volatile boolean closed;

    Watchdog(long timeoutNanos, String name) {
        this.timeoutNanos = timeoutNanos;
        this.name = name;
    }

    void watch(PhysicalConnection connection) {
        watched.add(connection);
        if (thread.get() == null) {
            Thread fresh = new Thread(this::look, name);
            fresh.setDaemon(true);
            if (thread.compareAndSet(null, fresh)) {
                fresh.start();
            }
        }
    }

    void forget(PhysicalConnection connection) {
        watched.remove(connection);
    }

    private void look() {
        while (!closed) {
            long now = System.nanoTime();
            long sleep = timeoutNanos;
            for (PhysicalConnection connection : watched) {
                StatementGuard guard = connection.guard();
                if (guard != null) {
                    sleep = Math.min(sleep, guard.sweep(now));
                }
            }
            LockSupport.parkNanos(this, Math.max(sleep, 1_000_000));
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread.get());
    }
}
