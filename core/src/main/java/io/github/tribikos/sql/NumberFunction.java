package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.util.AppendList;
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

    private NumberFunction(
            FunctionCall<T> call,
            AppendList<OrderTerm> order,
            AppendList<OrderTerm> withinGroup,
            AppendList<Condition> filter) {
        super(call, order, withinGroup, filter);
    }

    @Override
    NumberFunction<T> with(
            AppendList<OrderTerm> order, AppendList<OrderTerm> withinGroup, AppendList<Condition> filter) {
        return new NumberFunction<>(this, order, withinGroup, filter);
    }

    @Override
    public NumberFunction<T> filter(Condition... conditions) {
        return (NumberFunction<T>) super.filter(conditions);
    }

    @Override
    public NumberFunction<T> orderBy(OrderTerm... terms) {
        return (NumberFunction<T>) super.orderBy(terms);
    }

    @Override
    public NumberFunction<T> withinGroup(OrderTerm... terms) {
        return (NumberFunction<T>) super.withinGroup(terms);
    }

    @Override
    public NumberExpression<T> over(Window window) {
        return NumberView.of(new Over<>(this, window));
    }

    @Override
    public NumberExpression<T> over(String name) {
        return over(Window.named(name));
    }
}
