package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/** A comparison of two expressions: {@code a = b}, {@code a IS DISTINCT FROM b}. */
public final class Comparison implements Condition {
    private final Expression<?> left;
    private final Operator operator;
    private final Expression<?> right;

    Comparison(Expression<?> left, Operator operator, Expression<?> right) {
        this.left = left;
        this.operator = operator;
        this.right = right;
    }

    static Comparison of(Expression<?> left, Operator operator, @Nullable Object value) {
        return new Comparison(left, operator, Literals.required(left, value));
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
    public Condition not() {
        Operator opposite = operator.opposite();
        return opposite == null ? Condition.super.not() : new Comparison(left, opposite, right);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Comparison.class).value(operator).node(left).node(right);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitComparison(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
