package io.github.tribikos.engine;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CommitOutcomeUnknown;
import io.github.tribikos.error.InterruptedFailure;
import io.github.tribikos.error.RetryScope;
import io.github.tribikos.error.TribikosException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How often, and for how long, {@link Engine#transact} runs a transaction again: 5 times within 30 s unless said otherwise, after
 * pauses that double from 20 ms to 1 s at most and are shortened at random, so that two transactions in conflict do not meet
 * again. Immutable: each method returns a copy with one thing changed.
 *
 * <p>What is worth another try is told by {@link TribikosException#retryScope}: serialization failures, deadlocks, lock timeouts,
 * and a connection lost before COMMIT. After a {@link io.github.tribikos.error.CommitOutcomeUnknown} nothing is run again.
 */
public final class Retry {
    private static final Retry DEFAULTS =
            new Retry(5, Duration.ofSeconds(30), Duration.ofMillis(20), Duration.ofSeconds(1));

    private final int attempts;
    private final Duration deadline;
    private final Duration firstPause;
    private final Duration longestPause;

    private Retry(int attempts, Duration deadline, Duration firstPause, Duration longestPause) {
        this.attempts = attempts;
        this.deadline = deadline;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    /** Returns 5 attempts within 30 s. */
    public static Retry defaults() {
        return DEFAULTS;
    }

    /**
     * Sets how often the transaction is run at most, the first time included.
     *
     * @param times 1 or more
     */
    public Retry attempts(int times) {
        if (times < 1) {
            throw new ArgumentException("Expected 1 attempt or more but got " + times + ".");
        }
        return new Retry(times, deadline, firstPause, longestPause);
    }

    /** Sets after how long the transaction is not run again. One that runs at that time is not stopped. */
    public Retry deadline(Duration limit) {
        requirePositive("deadline", limit);
        return new Retry(attempts, limit, firstPause, longestPause);
    }

    /** Sets the pause after the first failure, which doubles with each further one, and the longest pause. */
    public Retry pauses(Duration first, Duration longest) {
        requirePositive("pause", first);
        requirePositive("longest pause", longest);
        return new Retry(attempts, deadline, first, longest);
    }

    private static void requirePositive(String what, Duration given) {
        if (given.isNegative() || given.isZero()) {
            throw new ArgumentException("Expected a " + what + " above 0 but got " + given + ".");
        }
    }

    /** Runs {@code transaction} until it succeeds, or fails for good. */
    <T extends @Nullable Object> T run(Supplier<T> transaction) {
        long start = System.nanoTime();
        RuntimeException earlier = null;
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (earlier != null && earlier != e) {
                    e.addSuppressed(earlier);
                }
                Duration pause = pauseAfter(attempt);
                Duration spent = Duration.ofNanos(System.nanoTime() - start);
                if (!isWorthRetrying(e)
                        || attempt >= attempts
                        || spent.plus(pause).compareTo(deadline) >= 0) {
                    throw e;
                }
                earlier = e;
                pause(pause);
            }
        }
    }

    /** Looks behind what the program, or a later error of the same transaction, has made of the first one. */
    private static boolean isWorthRetrying(RuntimeException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CommitOutcomeUnknown) {
                return false;
            }
            if (each instanceof TribikosException known && known.retryScope() == RetryScope.TRANSACTION) {
                return true;
            }
        }
        return false;
    }

    private Duration pauseAfter(int attempt) {
        Duration doubled = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        Duration most = doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most.toNanos() / 2, most.toNanos() + 1));
    }

    private static void pause(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            throw InterruptedFailure.during("waiting to run a transaction again", e);
        }
    }

    /** Shows the numbers. */
    @Override
    public String toString() {
        return "Retry[attempts=" + attempts + ", deadline=" + deadline + ", pauses=" + firstPause + " to "
                + longestPause + "]";
    }
}
