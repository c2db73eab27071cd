package io.github.tribikos.engine;

import io.github.tribikos.engine.PhysicalConnection.Lease;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reports, once each, the connections that are lent for longer than they should be, with where they were taken. One daemon
 * thread looks around twice in that time, so a report comes between once and one and a half times after it. Safe for any thread.
 */
final class LeakDetector implements AutoCloseable {
    private final long limitNanos;
    private final Set<Lease> lent = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::look, "tribikos-leak-detector");
    private volatile boolean closed;

    private LeakDetector(Duration limit) {
        limitNanos = limit.toNanos();
    }

    /** Returns a detector that runs, or null if the options ask for none. */
    static @Nullable LeakDetector of(EngineOptions options) {
        Duration limit = options.leakAfter();
        if (limit == null || EngineOptions.isUnlimited(limit)) {
            return null;
        }
        LeakDetector detector = new LeakDetector(limit);
        detector.thread.setDaemon(true);
        detector.thread.start();
        return detector;
    }

    void lent(Lease lease) {
        lent.add(lease);
    }

    void takenBack(Lease lease) {
        lent.remove(lease);
    }

    private void look() {
        while (!closed) {
            long now = System.nanoTime();
            List<Lease> overdue = lent.stream()
                    .filter(lease -> now - lease.since() >= limitNanos)
                    .toList();
            overdue.stream().filter(lent::remove).forEach(lease -> report("was not given back", lease, now));
            LockSupport.parkNanos(this, Math.max(limitNanos / 2, 1_000_000));
        }
    }

    /** Reports what is still lent. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        long now = System.nanoTime();
        lent.forEach(lease -> report("is still lent while its engine is closed", lease, now));
        lent.clear();
    }

    private static void report(String what, Lease lease, long now) {
        Engine.LOG.warn(
                "A connection {}, {} ms after the thread {} took it; close it, best by try-with-resources. It was taken here:",
                what,
                TimeUnit.NANOSECONDS.toMillis(now - lease.since()),
                lease.thread().getName(),
                lease.takenAt());
    }
}
