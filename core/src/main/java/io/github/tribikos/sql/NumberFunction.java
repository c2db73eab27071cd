package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function with a numeric result.
 *
 * @param <T> the Java type of the result
 */
public final class NumberFunction<T extends @Nullable Number> extends FunctionCall<T> implements NumberExpression<T> {
    NumberFunction(String name, SqlType<?> type, List<? extends Expression<?>> arguments, boolean distinct) {
        super(name, type, arguments, distinct);
    }

    @Override
    public NumberExpression<T> over(Window window) {
        return NumberView.of(new Over<>(this, window));
    }
}
