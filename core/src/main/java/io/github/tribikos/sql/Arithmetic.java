package io.github.tribikos.sql;

import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes arithmetic and concatenation nodes, refusing operands that have no such operator. */
final class Arithmetic {
    private Arithmetic() {}

    static <T extends @Nullable Object> Expression<T> of(Expression<T> left, Operator operator, T value) {
        Family.NUMBER.require(left, "The operator " + operator.symbol());
        return new BinaryExpression<>(left, operator, Literals.required(left, value), left.type());
    }

    static <T extends @Nullable Object> Expression<T> of(
            Expression<T> left, Operator operator, Expression<? extends T> right) {
        Family.NUMBER.require(left, "The operator " + operator.symbol());
        Family.NUMBER.require(right, "The operator " + operator.symbol());
        return new BinaryExpression<>(left, operator, right, left.type());
    }

    static <T extends @Nullable Object> Expression<T> reversed(T value, Operator operator, Expression<T> right) {
        Family.NUMBER.require(right, "The operator " + operator.symbol());
        return new BinaryExpression<>(Literals.required(right, value), operator, right, right.type());
    }

    static <T extends @Nullable Object> Expression<T> concat(String left, Expression<T> right) {
        Family.TEXT.require(right, "concat");
        return new BinaryExpression<>(Literals.required(right, left), Operator.CONCAT, right, Types.TEXT);
    }

    static <T extends @Nullable Object> Expression<T> shift(Expression<T> left, Operator operator, int bits) {
        Family.NUMBER.require(left, "The operator " + operator.symbol());
        return new BinaryExpression<>(
                left, operator, new BindParameter<>(Types.INTEGER, Hints.of(left), bits), left.type());
    }

    static Expression<@Nullable BigDecimal> trueDivision(Expression<?> left, Expression<?> right) {
        Family.NUMBER.require(left, "The operator /");
        Family.NUMBER.require(right, "The operator /");
        return new BinaryExpression<>(left, Operator.TRUE_DIVIDE, right, Types.NUMERIC);
    }

    static <T extends @Nullable Object> Expression<T> negated(Expression<T> operand) {
        Family.NUMBER.require(operand, "The operator -");
        return new UnaryExpression<>(Operator.NEGATE, operand);
    }

    static <T extends @Nullable Object> Expression<T> concat(Expression<T> left, String right) {
        Family.TEXT.require(left, "concat");
        return new BinaryExpression<>(left, Operator.CONCAT, Literals.required(left, right), Types.TEXT);
    }

    static <T extends @Nullable Object> Expression<T> concat(
            Expression<T> left, Expression<? extends @Nullable String> right) {
        Family.TEXT.require(left, "concat");
        Family.TEXT.require(right, "concat");
        return new BinaryExpression<>(left, Operator.CONCAT, right, Types.TEXT);
    }
}
