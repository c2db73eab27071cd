package io.github.tribikos.engine;

import io.github.tribikos.error.InterruptedFailure;
import io.github.tribikos.error.PoolTimeout;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value made on first use, by I/O that may fail. Of several threads one does the work, without holding a lock; the others
 * wait for it, for a limited time, and share its outcome. After a failure the next use tries again.
 */
final class FirstUse<T> {
    private final AtomicReference<@Nullable CompletableFuture<T>> attempt = new AtomicReference<>();
    private final Duration patience;
    private volatile @Nullable T value;

    /** Makes a value whose makers take up to {@code limit}; who waits for them waits a little longer. */
    FirstUse(Duration limit) {
        this.patience = EngineOptions.isUnlimited(limit) ? limit : limit.plusMillis(200);
    }

    /** How the value is made. */
    interface Maker<T> {
        T make() throws Exception;
    }

    @Nullable
    T known() {
        return value;
    }

    /** Returns the value, made now if there is none; {@code failure} makes an exception, a new one for each thread. */
    T get(Maker<T> maker, Function<Exception, RuntimeException> failure) {
        T known = value;
        if (known != null) {
            return known;
        }
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> running = attempt.compareAndExchange(null, mine);
        if (running != null) {
            return await(running, failure);
        }
        known = value; // another thread may have finished just before
        if (known != null) {
            return known;
        }
        try {
            T made = maker.make();
            value = made;
            mine.complete(made);
            return made;
        } catch (Exception e) {
            attempt.set(null);
            mine.completeExceptionally(e);
            throw failure.apply(e);
        } catch (Error e) {
            attempt.set(null);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private T await(CompletableFuture<T> running, Function<Exception, RuntimeException> failure) {
        try {
            if (EngineOptions.isUnlimited(patience)) {
                return running.get();
            }
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw InterruptedFailure.during("waiting for the first connection", e);
        } catch (TimeoutException e) {
            throw new PoolTimeout(0, 0, 0, 1, patience, List.of(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw failure.apply(cause);
            }
            throw new IllegalStateException("The first connection could not be made.", e.getCause());
        }
    }
}
