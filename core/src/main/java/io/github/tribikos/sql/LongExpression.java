package io.github.tribikos.sql;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A BIGINT expression: every operator takes an {@code int} literal too, and arithmetic stays BIGINT.
 *
 * @param <T> {@code Long}, or {@code @Nullable Long} where the value may be NULL
 */
public sealed interface LongExpression<T extends @Nullable Long> extends NumberExpression<T>
        permits LongColumnClause, LongView, LongFunction {
    @Override
    default LongExpression<T> plus(int value) {
        return LongView.of(Arithmetic.of(this, Operator.ADD, Literals.ofInt(this, value)));
    }

    @Override
    default LongExpression<T> minus(int value) {
        return LongView.of(Arithmetic.of(this, Operator.SUBTRACT, Literals.ofInt(this, value)));
    }

    @Override
    default LongExpression<T> times(int value) {
        return LongView.of(Arithmetic.of(this, Operator.MULTIPLY, Literals.ofInt(this, value)));
    }

    @Override
    default LongExpression<T> div(int value) {
        return LongView.of(Arithmetic.of(this, Operator.DIVIDE, Literals.ofInt(this, value)));
    }

    @Override
    default LongExpression<T> rem(int value) {
        return LongView.of(Arithmetic.of(this, Operator.REMAINDER, Literals.ofInt(this, value)));
    }

    @Override
    default LongExpression<T> plus(@NonNull T value) {
        return LongView.of(Arithmetic.of(this, Operator.ADD, value));
    }

    @Override
    default LongExpression<T> plus(Expression<? extends T> other) {
        return LongView.of(Arithmetic.of(this, Operator.ADD, other));
    }

    @Override
    default LongExpression<T> minus(@NonNull T value) {
        return LongView.of(Arithmetic.of(this, Operator.SUBTRACT, value));
    }

    @Override
    default LongExpression<T> minus(Expression<? extends T> other) {
        return LongView.of(Arithmetic.of(this, Operator.SUBTRACT, other));
    }

    @Override
    default LongExpression<T> times(@NonNull T value) {
        return LongView.of(Arithmetic.of(this, Operator.MULTIPLY, value));
    }

    @Override
    default LongExpression<T> times(Expression<? extends T> other) {
        return LongView.of(Arithmetic.of(this, Operator.MULTIPLY, other));
    }

    @Override
    default LongExpression<T> div(@NonNull T value) {
        return LongView.of(Arithmetic.of(this, Operator.DIVIDE, value));
    }

    @Override
    default LongExpression<T> div(Expression<? extends T> other) {
        return LongView.of(Arithmetic.of(this, Operator.DIVIDE, other));
    }

    @Override
    default LongExpression<T> rem(@NonNull T value) {
        return LongView.of(Arithmetic.of(this, Operator.REMAINDER, value));
    }

    @Override
    default LongExpression<T> rem(Expression<? extends T> other) {
        return LongView.of(Arithmetic.of(this, Operator.REMAINDER, other));
    }

    @Override
    default LongExpression<T> unaryMinus() {
        return LongView.of(Arithmetic.negated(this));
    }

    @Override
    default LongExpression<T> as(String name) {
        return LongView.of(new Label<>(this, Name.of(name)));
    }

    @Override
    default LongExpression<@Nullable T> orNull() {
        return LongView.of(new OrNull<>(this));
    }
}
