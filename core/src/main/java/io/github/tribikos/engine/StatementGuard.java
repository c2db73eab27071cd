package io.github.tribikos.engine;

import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.InterruptedFailure;
import io.github.tribikos.error.StateException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a connection does at this moment: nothing, a call, or a call in which the driver runs a statement. Lets one call in
 * at a time, and lets other threads cancel the statement that runs and none that comes after it: while someone cancels, the
 * owner waits before it goes on. Costs a compare-and-set for a call and one for a statement, no lock.
 */
final class StatementGuard {
    private static final Logger LOG = LoggerFactory.getLogger(StatementGuard.class);
    private static final int IDLE = 0;
    private static final int BUSY = 1; // a call is in here, but nothing can be cancelled
    private static final int RUNNING = 2; // the driver runs a statement
    private static final int CANCELLING = 3; // another thread is cancelling that statement

    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final long CANCEL_AGAIN_NANOS = 1_000_000_000;

    private final AtomicInteger state = new AtomicInteger();
    private final long timeoutNanos;
    private final @Nullable Watchdog watchdog;
    private final boolean isInterruptible;

    // Written by the owner before RUNNING; read by another thread only in CANCELLING, when the owner keeps still.
    private @Nullable Statement statement;
    private long startedAt;
    private long deadline;
    private @Nullable ErrorKind reason;
    private boolean isInterrupted; // and that is the reason
    private @Nullable Thread owner;
    private long limit; // of this call, 0 for none

    /**
     * Makes a guard.
     *
     * @param timeoutNanos how long a call's statement may run unless {@link #limit} says otherwise; 0 is no timeout
     * @param watchdog who is to look when a statement has another limit, null if the server keeps the time
     * @param isInterruptible whether the interrupt of the thread cancels its statement
     */
    StatementGuard(long timeoutNanos, @Nullable Watchdog watchdog, boolean isInterruptible) {
        this.timeoutNanos = timeoutNanos;
        this.watchdog = watchdog;
        this.isInterruptible = isInterruptible;
    }

    /** Begins a call. */
    void enter() {
        if (!state.compareAndSet(IDLE, BUSY)) {
            Thread other = owner;
            String who = other == Thread.currentThread()
                    ? "a call that has not returned yet, such as one that decodes rows"
                    : "thread \"" + (other == null ? "?" : other.getName()) + "\"";
            throw new StateException(
                    "The connection is in use by " + who + ". A connection, with its results, belongs to one"
                            + " thread at a time; take another one from the engine.");
        }
        owner = Thread.currentThread();
        reason = null;
        isInterrupted = false;
        startedAt = 0;
        limit = timeoutNanos;
    }

    /** Gives the statements of this call a time of their own; 0 is no timeout. */
    void limit(long nanos) {
        limit = nanos;
    }

    /**
     * Begins to run a statement, inside a call.
     *
     * @throws InterruptedFailure if the thread is interrupted already, and that would cancel the statement
     */
    void running(Statement jdbc) {
        requireNotInterrupted();
        statement = jdbc;
        startedAt = System.nanoTime();
        deadline = startedAt + (limit == 0 || watchdog == null ? NEVER : limit);
        state.setRelease(RUNNING);
        if (limit != timeoutNanos && limit != 0 && watchdog != null) {
            watchdog.lookNow(); // else it would sleep for as long as others may run
        }
    }

    /** Goes on with a statement whose rows are being read; {@code timed} where someone will ask how long it took. */
    void fetching(Statement jdbc, boolean timed) {
        if (timed || limit > 0) {
            running(jdbc);
        } else {
            requireNotInterrupted();
            statement = jdbc;
            deadline = System.nanoTime() + NEVER;
            state.setRelease(RUNNING);
        }
    }

    private void requireNotInterrupted() {
        if (isInterruptible && Thread.currentThread().isInterrupted()) {
            throw InterruptedFailure.during("about to run a statement, or to read its rows", null);
        }
    }

    /** Ends running a statement. Once this returns nobody cancels it any more. */
    void stopped() {
        if (statement == null) {
            return; // was not running
        }
        boolean wasInterrupted = false;
        while (!state.compareAndSet(RUNNING, BUSY)) {
            LockSupport.parkNanos(50_000);
            wasInterrupted |= Thread.interrupted(); // else it would not park any more
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
        statement = null;
    }

    /** Ends the call. */
    void leave() {
        stopped();
        owner = null;
        state.setRelease(IDLE);
    }

    /** Returns why the last statement was cancelled, or null if it was not. For the owner, after {@link #stopped}. */
    @Nullable
    ErrorKind reason() {
        return reason;
    }

    /** Whether the last statement was cancelled because the thread was interrupted. For the owner. */
    boolean isInterrupted() {
        return isInterrupted;
    }

    /** Returns for how long the statement has been running; 0 if this call ran none. */
    long elapsedNanos() {
        return startedAt == 0 ? 0 : System.nanoTime() - startedAt;
    }

    /** Whether the statement has run for so long that a server which keeps the time would have stopped it. */
    boolean isOverdue() {
        return limit > 0 && elapsedNanos() >= limit / 10 * 9; // two clocks
    }

    /** Cancels the statement that runs; false if none does. For any thread. */
    boolean cancel() {
        if (!state.compareAndSet(RUNNING, CANCELLING)) {
            return false;
        }
        cancelAs(ErrorKind.CANCELLED);
        return true;
    }

    /**
     * Cancels the statement if it is overdue, or its thread was interrupted. For the watchdog.
     *
     * @return nanoseconds until the statement that runs now will be overdue; {@link Long#MAX_VALUE} if none runs
     */
    long sweep(long now) {
        if (state.getAcquire() != RUNNING) {
            return Long.MAX_VALUE;
        }
        long seen = deadline; // may be that of an earlier statement, as the thread: looked at again below
        if (seen - now > 0 && !isFreshlyInterrupted()) {
            return seen - now;
        }
        if (!state.compareAndSet(RUNNING, CANCELLING)) {
            return Long.MAX_VALUE;
        }
        boolean isByInterrupt = isFreshlyInterrupted();
        long left = deadline - now;
        if (left > 0 && !isByInterrupt) {
            state.set(RUNNING);
            return left;
        }
        deadline = System.nanoTime() + CANCEL_AGAIN_NANOS;
        isInterrupted |= isByInterrupt;
        cancelAs(isByInterrupt ? ErrorKind.CANCELLED : ErrorKind.QUERY_TIMEOUT);
        return CANCEL_AGAIN_NANOS;
    }

    private boolean isFreshlyInterrupted() {
        Thread thread = owner;
        return isInterruptible && reason == null && thread != null && thread.isInterrupted();
    }

    private void cancelAs(ErrorKind why) {
        Statement jdbc = statement;
        if (reason == null) {
            reason = why;
        }
        try {
            if (jdbc != null) {
                jdbc.cancel();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debug(
                    "The driver could not cancel a statement: {}", e.getClass().getName());
        } finally {
            state.set(RUNNING); // to be ended by the owner, or cancelled again: some drivers lose an early cancel
        }
    }
}
