package io.github.tribikos.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Cancels the statements of an engine that run too long, for databases that do not do it themselves. One daemon thread for
 * all connections, started when it is first needed; a statement costs it nothing. Those with the engine's timeout <i>t</i> that
 * begin after a look around are not overdue before <i>t</i> has passed, so it can sleep until the earliest deadline it saw, or
 * else for <i>t</i>; one with a timeout of its own wakes it.
 */
final class Watchdog implements AutoCloseable {
    private static final long IDLE_NANOS = 60_000_000_000L;
    private static final long INTERRUPT_NANOS = 20_000_000; // an interrupt wakes nobody but the thread itself

    private final long timeoutNanos;
    private final boolean interrupts;
    private final String name;
    private final Set<PhysicalConnection> watched = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private volatile boolean closed;

    /**
     * Makes a watchdog.
     *
     * @param timeoutNanos 0 is no timeout but those of single statements
     * @param interrupts whether a statement is cancelled when its thread is interrupted, which takes a look every 20 ms
     */
    Watchdog(long timeoutNanos, boolean interrupts, String name) {
        this.timeoutNanos = timeoutNanos;
        this.interrupts = interrupts;
        this.name = name;
    }

    void watch(PhysicalConnection connection) {
        watched.add(connection);
        if (timeoutNanos > 0 || interrupts) {
            start();
        }
    }

    /** Looks at all statements that run now. */
    void lookNow() {
        start();
        LockSupport.unpark(thread.get());
    }

    private void start() {
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
            long sleep = interrupts ? INTERRUPT_NANOS : timeoutNanos > 0 ? timeoutNanos : IDLE_NANOS;
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
