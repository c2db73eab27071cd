package io.github.tribikos.sql;

/** {@code a BETWEEN low AND high} and its negation, bounds included. */
public final class Between implements Condition {
    private final Expression<?> operand;
    private final Expression<?> low;
    private final Expression<?> high;
    private final boolean symmetric;
    private final boolean negated;

    Between(Expression<?> operand, Expression<?> low, Expression<?> high, boolean negated) {
        this(operand, low, high, false, negated);
    }

    Between(Expression<?> operand, Expression<?> low, Expression<?> high, boolean symmetric, boolean negated) {
        this.operand = operand;
        this.low = low;
        this.high = high;
        this.symmetric = symmetric;
        this.negated = negated;
    }

    /** Returns what is tested. */
    public Expression<?> operand() {
        return operand;
    }

    /** Returns the lower bound. */
    public Expression<?> low() {
        return low;
    }

    /** Returns the upper bound. */
    public Expression<?> high() {
        return high;
    }

    /** Whether the bounds may come in either order. */
    public boolean isSymmetric() {
        return symmetric;
    }

    /** Whether this is NOT BETWEEN. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return new Between(operand, low, high, symmetric, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Between.class)
                .value(symmetric)
                .value(negated)
                .node(operand)
                .node(low)
                .node(high);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitBetween(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
