package io.github.tribikos.sql;

/**
 * An operator that this library does not know and that gives a truth value: {@code a @> b}. Made by {@link Expression#boolOp}.
 */
public final class OperationTest implements Condition {
    private final Expression<?> left;
    private final String symbol;
    private final Expression<?> right;

    OperationTest(Expression<?> left, String symbol, Expression<?> right) {
        this.left = left;
        this.symbol = symbol;
        this.right = right;
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

    @Override
    public void describe(Parts parts) {
        parts.kind(OperationTest.class).node(left).value(symbol).node(right);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitOperationTest(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
