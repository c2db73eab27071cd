package io.github.tribikos.sql;

import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A numeric expression, with operators that take an {@code int} literal whatever the Java type is: {@code price.gt(10)}.
 * INTEGER needs none: its literals are {@code int} already.
 *
 * @param <T> the Java type, {@code @Nullable} where the value may be NULL
 */
public sealed interface NumberExpression<T extends @Nullable Number> extends Expression<T>
        permits LongExpression, NumberColumnClause, NumberView, NumberFunction {
    /** Renders {@code this = ?}. */
    default Condition eq(int value) {
        return Comparison.of(this, Operator.EQ, Literals.ofInt(this, value));
    }

    /** Renders {@code this != ?}. */
    default Condition ne(int value) {
        return Comparison.of(this, Operator.NE, Literals.ofInt(this, value));
    }

    /** Renders {@code this < ?}. */
    default Condition lt(int value) {
        return Comparison.of(this, Operator.LT, Literals.ofInt(this, value));
    }

    /** Renders {@code this <= ?}. */
    default Condition le(int value) {
        return Comparison.of(this, Operator.LE, Literals.ofInt(this, value));
    }

    /** Renders {@code this > ?}. */
    default Condition gt(int value) {
        return Comparison.of(this, Operator.GT, Literals.ofInt(this, value));
    }

    /** Renders {@code this >= ?}. */
    default Condition ge(int value) {
        return Comparison.of(this, Operator.GE, Literals.ofInt(this, value));
    }

    /** Renders {@code this BETWEEN ? AND ?}, both bounds included. */
    default Condition between(int low, int high) {
        return new Between(
                this,
                Literals.required(this, Literals.ofInt(this, low)),
                Literals.required(this, Literals.ofInt(this, high)),
                false);
    }

    /** Renders {@code this IN (?, ?, ...)}; with no values it is true for no row. */
    default Condition in(int... values) {
        return InList.of(this, Literals.ofInts(this, values), false);
    }

    /** Renders {@code (this NOT IN (?, ?, ...))}; with no values it is true for every row. */
    default Condition notIn(int... values) {
        return InList.of(this, Literals.ofInts(this, values), true);
    }

    /** Renders {@code this + ?}. */
    default NumberExpression<T> plus(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.ADD, Literals.ofInt(this, value)));
    }

    /** Renders {@code this - ?}. */
    default NumberExpression<T> minus(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.SUBTRACT, Literals.ofInt(this, value)));
    }

    /** Renders {@code this * ?}. */
    default NumberExpression<T> times(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.MULTIPLY, Literals.ofInt(this, value)));
    }

    /** Renders {@code this / ?}. */
    default NumberExpression<T> div(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.DIVIDE, Literals.ofInt(this, value)));
    }

    /** Renders {@code this % ?}. */
    default NumberExpression<T> rem(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.REMAINDER, Literals.ofInt(this, value)));
    }

    /** Renders {@code this / ?}, see {@link Expression#floorDiv(Object)}. */
    default NumberExpression<T> floorDiv(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.FLOOR_DIVIDE, Literals.ofInt(this, value)));
    }

    /** Renders {@code this & ?}. */
    default NumberExpression<T> bitwiseAnd(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.BITWISE_AND, Literals.ofInt(this, value)));
    }

    /** Renders {@code this | ?}. */
    default NumberExpression<T> bitwiseOr(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.BITWISE_OR, Literals.ofInt(this, value)));
    }

    /** Renders {@code this ^ ?}. */
    default NumberExpression<T> bitwiseXor(int value) {
        return NumberView.of(Arithmetic.of(this, Operator.BITWISE_XOR, Literals.ofInt(this, value)));
    }

    /** Renders {@code this / CAST(? AS NUMERIC)}, see {@link Expression#trueDiv(Object)}. */
    default Expression<@Nullable BigDecimal> trueDiv(int value) {
        return Arithmetic.trueDivision(this, Literals.required(this, Literals.ofInt(this, value)));
    }

    @Override
    default NumberExpression<T> plus(@NonNull T value) {
        return NumberView.of(Arithmetic.of(this, Operator.ADD, value));
    }

    @Override
    default NumberExpression<T> plus(Expression<? extends T> other) {
        return NumberView.of(Arithmetic.of(this, Operator.ADD, other));
    }

    @Override
    default NumberExpression<T> minus(@NonNull T value) {
        return NumberView.of(Arithmetic.of(this, Operator.SUBTRACT, value));
    }

    @Override
    default NumberExpression<T> minus(Expression<? extends T> other) {
        return NumberView.of(Arithmetic.of(this, Operator.SUBTRACT, other));
    }

    @Override
    default NumberExpression<T> times(@NonNull T value) {
        return NumberView.of(Arithmetic.of(this, Operator.MULTIPLY, value));
    }

    @Override
    default NumberExpression<T> times(Expression<? extends T> other) {
        return NumberView.of(Arithmetic.of(this, Operator.MULTIPLY, other));
    }

    @Override
    default NumberExpression<T> div(@NonNull T value) {
        return NumberView.of(Arithmetic.of(this, Operator.DIVIDE, value));
    }

    @Override
    default NumberExpression<T> div(Expression<? extends T> other) {
        return NumberView.of(Arithmetic.of(this, Operator.DIVIDE, other));
    }

    @Override
    default NumberExpression<T> rem(@NonNull T value) {
        return NumberView.of(Arithmetic.of(this, Operator.REMAINDER, value));
    }

    @Override
    default NumberExpression<T> rem(Expression<? extends T> other) {
        return NumberView.of(Arithmetic.of(this, Operator.REMAINDER, other));
    }

    @Override
    default NumberExpression<T> unaryMinus() {
        return NumberView.of(Arithmetic.negated(this));
    }

    @Override
    default NumberExpression<T> as(String name) {
        return NumberView.of(new Label<>(this, Name.of(name)));
    }

    @Override
    default NumberExpression<@Nullable T> orNull() {
        return NumberView.of(new OrNull<>(this));
    }
}
