package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import io.github.tribikos.util.AppendList;
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

    private LongFunction(
            FunctionCall<T> call,
            AppendList<OrderTerm> order,
            AppendList<OrderTerm> withinGroup,
            AppendList<Condition> filter) {
        super(call, order, withinGroup, filter);
    }

    @Override
    LongFunction<T> with(AppendList<OrderTerm> order, AppendList<OrderTerm> withinGroup, AppendList<Condition> filter) {
        return new LongFunction<>(this, order, withinGroup, filter);
    }

    @Override
    public LongFunction<T> filter(Condition... conditions) {
        return (LongFunction<T>) super.filter(conditions);
    }

    @Override
    public LongFunction<T> orderBy(OrderTerm... terms) {
        return (LongFunction<T>) super.orderBy(terms);
    }

    @Override
    public LongFunction<T> withinGroup(OrderTerm... terms) {
        return (LongFunction<T>) super.withinGroup(terms);
    }

    @Override
    public LongExpression<T> over(Window window) {
        return LongView.of(new Over<>(this, window));
    }

    @Override
    public LongExpression<T> over(String name) {
        return over(Window.named(name));
    }
}
