package io.github.tribikos.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** No connection of the pool became free in time. Nothing was sent to the database. */
public final class PoolTimeout extends TribikosException {
    private static final long serialVersionUID = 1L;

    private final int total;
    private final int active;
    private final int idle;
    private final int waiting;
    private final Duration waited;

    /**
     * Makes an error from the state of the pool when the wait ended.
     *
     * @param total connections the pool holds
     * @param active connections in use
     * @param idle connections not in use
     * @param waiting threads that still wait for one
     * @param waited how long this thread waited
     * @param cause the pool's own exception, or null
     */
    public PoolTimeout(int total, int active, int idle, int waiting, Duration waited, @Nullable Throwable cause) {
        super(message(total, active, idle, waiting, waited), cause);
        this.total = total;
        this.active = active;
        this.idle = idle;
        this.waiting = waiting;
        this.waited = waited;
    }

    /** Returns the number of connections that the pool held. */
    public int total() {
        return total;
    }

    /** Returns the number of connections in use. */
    public int active() {
        return active;
    }

    /** Returns the number of connections not in use. */
    public int idle() {
        return idle;
    }

    /** Returns the number of threads that still waited. */
    public int waiting() {
        return waiting;
    }

    /** Returns how long this thread waited. */
    public Duration waited() {
        return waited;
    }

    @Override
    public RetryScope retryScope() {
        return RetryScope.STATEMENT;
    }

    private static String message(int total, int active, int idle, int waiting, Duration waited) {
        String advice = total == 0
                ? " Check that the database can be reached."
                : " Close connections sooner, or raise the pool's size or timeout.";
        return "No connection became free within " + waited.toMillis() + " ms: the pool has " + total + " (" + active
                + " in use, " + idle + " idle), and " + waiting + " threads are waiting." + advice;
    }
}
