package io.github.tribikos.engine;

import org.jspecify.annotations.Nullable;

/**
 * What to do in a transaction or savepoint, with a value: see {@link Engine#inTransaction(Work)}.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    /** Does the work and returns its value. Whatever it throws rolls the work back and reaches the caller unchanged. */
    T run(Connection connection);
}
