package io.github.tribikos.event;

import java.sql.Connection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A connection of the driver as the pool keeps it: the same object from its opening to its end, whoever it is lent to. */
public interface PoolEntry {
    /** Returns the driver's connection. */
    Connection jdbc();

    /** Returns the number of the connection: 1 for the first that its engine opened. 0 if a {@code DataSource} gave it. */
    long number();

    /** Returns how long ago it was opened, or given by the {@code DataSource}. */
    Duration age();

    /** Returns what was attached under this key, or null. */
    <T> @Nullable T get(Attachment<T> key);

    /** Attaches a value to the connection until it is closed, in place of an earlier one; null takes it away. */
    <T> void set(Attachment<T> key, @Nullable T value);
}
