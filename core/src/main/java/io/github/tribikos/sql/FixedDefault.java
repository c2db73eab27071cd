package io.github.tribikos.sql;

import java.util.function.Supplier;

/**
 * A default that is the same for every row, so that it may be shown without using it up.
 *
 * @param value the value, never changed
 */
public record FixedDefault<T>(T value) implements Supplier<T> {
    @Override
    public T get() {
        return value;
    }
}
