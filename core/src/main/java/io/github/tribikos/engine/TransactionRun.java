package io.github.tribikos.engine;

import io.github.tribikos.event.TransactionEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A transaction that listeners are told of. */
final class TransactionRun implements TransactionEvent {
    private final @Nullable String logToken;
    private final long begunAt;

    TransactionRun(@Nullable String logToken, long begunAt) {
        this.logToken = logToken;
        this.begunAt = begunAt;
    }

    @Override
    public @Nullable String logToken() {
        return logToken;
    }

    @Override
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - begunAt);
    }
}
