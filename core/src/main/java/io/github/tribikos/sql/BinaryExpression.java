package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * An operator between two expressions that gives a value: {@code a + b}, {@code a || b}.
 *
 * @param <T> the Java type of the result
 */
public final class BinaryExpression<T extends @Nullable Object> implements Expression<T> {
    private final Expression<?> left;
    private final Operator operator;
    private final Expression<?> right;
    private final SqlType<?> type;

    BinaryExpression(Expression<?> left, Operator operator, Expression<?> right, SqlType<?> type) {
        this.left = left;
        this.operator = operator;
        this.right = right;
        this.type = type;
    }

    /** Returns the left operand. */
    public Expression<?> left() {
        return left;
    }

    /** Returns the operator. */
    public Operator operator() {
        return operator;
    }

    /** Returns the right operand. */
    public Expression<?> right() {
        return right;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(BinaryExpression.class)
                .value(operator)
                .value(type)
                .node(left)
                .node(right);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitBinary(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
