package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * An operator that this library does not know, between two expressions: {@code a << b}. Made by {@link Expression#op}.
 *
 * @param <T> the Java type of the value
 */
public final class Operation<T extends @Nullable Object> implements Expression<T> {
    private final Expression<?> left;
    private final String symbol;
    private final Expression<?> right;
    private final SqlType<?> type;
    private final int precedence;

    Operation(Expression<?> left, String symbol, Expression<?> right, SqlType<?> type, int precedence) {
        this.left = left;
        this.symbol = symbol;
        this.right = right;
        this.type = type;
        this.precedence = precedence;
    }

    /** Returns the left operand. */
    public Expression<?> left() {
        return left;
    }

    /** Returns the operator as it is written. */
    public String symbol() {
        return symbol;
    }

    /** Returns the right operand. */
    public Expression<?> right() {
        return right;
    }

    /** Returns how tightly it binds, see {@link Operator#precedence}. */
    public int precedence() {
        return precedence;
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Operation.class)
                .node(left)
                .value(symbol)
                .node(right)
                .value(type)
                .value(precedence);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitOperation(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
