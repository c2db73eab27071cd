package io.github.tribikos.engine;

/** What to do in a transaction or savepoint, without a value: see {@link Engine#begin(Action)}. */
@FunctionalInterface
public interface Action {
    /** Does the work. Whatever it throws rolls the work back and reaches the caller unchanged. */
    void run(Connection connection);
}
