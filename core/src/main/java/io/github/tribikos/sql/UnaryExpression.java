package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * An operator before one expression: {@code -a}.
 *
 * @param <T> the Java type of the result
 */
public final class UnaryExpression<T extends @Nullable Object> implements Expression<T> {
    private final Operator operator;
    private final Expression<T> operand;

    UnaryExpression(Operator operator, Expression<T> operand) {
        this.operator = operator;
        this.operand = operand;
    }

    /** Returns the operator. */
    public Operator operator() {
        return operator;
    }

    /** Returns the operand. */
    public Expression<T> operand() {
        return operand;
    }

    @Override
    public SqlType<?> type() {
        return operand.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(UnaryExpression.class).value(operator).node(operand);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitUnary(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
