package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function: {@code lower(name)}, {@code count(DISTINCT id)}. Made by {@link Functions}.
 *
 * @param <T> the Java type of the result
 */
public sealed class FunctionCall<T extends @Nullable Object> implements Expression<T>
        permits NumberFunction, LongFunction {
    private final String name;
    private final SqlType<?> type;
    private final List<Expression<?>> arguments;
    private final boolean distinct;

    FunctionCall(String name, SqlType<?> type, List<? extends Expression<?>> arguments, boolean distinct) {
        this.name = name;
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.distinct = distinct;
    }

    /** Returns the neutral name in lower case; a dialect may spell it differently. */
    public final String name() {
        return name;
    }

    /** Returns the arguments in order. */
    public final List<Expression<?>> arguments() {
        return arguments;
    }

    /** Whether DISTINCT stands before the arguments. */
    public final boolean isDistinct() {
        return distinct;
    }

    /** Renders {@code f(...) OVER (PARTITION BY ... ORDER BY ...)}: the function as a window function. */
    public Expression<T> over(Window window) {
        return new Over<>(this, window);
    }

    @Override
    public final SqlType<?> type() {
        return type;
    }

    @Override
    public final void describe(Parts parts) {
        parts.kind(FunctionCall.class).value(name).value(type).value(distinct).nodes(arguments);
    }

    @Override
    public final void accept(ClauseVisitor visitor) {
        visitor.visitFunction(this);
    }

    @Override
    public final String toString() {
        return Debug.render(this);
    }
}
