package io.github.tribikos.event;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A transaction; the same object for all that is told of it. */
public interface TransactionEvent {
    /** Returns the word that stands before log lines of its connection, or null. */
    @Nullable
    String logToken();

    /** Returns for how long it has been open. */
    Duration age();
}
