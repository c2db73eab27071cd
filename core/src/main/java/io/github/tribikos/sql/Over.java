package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A window function: {@code row_number() OVER (...)}.
 *
 * @param <T> the Java type of the result
 */
public final class Over<T extends @Nullable Object> implements Expression<T> {
    private final FunctionCall<T> function;
    private final Window window;

    Over(FunctionCall<T> function, Window window) {
        this.function = function;
        this.window = window;
    }

    /** Returns the function. */
    public FunctionCall<T> function() {
        return function;
    }

    /** Returns the window. */
    public Window window() {
        return window;
    }

    @Override
    public SqlType<?> type() {
        return function.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Over.class).node(function).node(window);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitOver(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
