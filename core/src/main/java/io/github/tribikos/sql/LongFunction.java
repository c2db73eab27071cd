package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function with a BIGINT result, such as {@code count(*)}.
 *
 * @param <T> {@code Long}, or {@code @Nullable Long} where the value may be NULL
 */
public final class LongFunction<T extends @Nullable Long> extends FunctionCall<T> implements LongExpression<T> {
    LongFunction(String name, List<? extends Expression<?>> arguments, boolean distinct) {
        this(name, Types.BIGINT, arguments, distinct);
    }

    LongFunction(String name, SqlType<?> type, List<? extends Expression<?>> arguments, boolean distinct) {
        super(name, type, arguments, distinct);
    }

    @Override
    public LongExpression<T> over(Window window) {
        return LongView.of(new Over<>(this, window));
    }
}
