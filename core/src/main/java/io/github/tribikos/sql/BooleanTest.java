package io.github.tribikos.sql;

/** A BOOLEAN expression used as a condition, made by {@link Expression#isTrue()} and {@link Expression#isFalse()}. */
public final class BooleanTest implements Condition {
    private final Expression<?> operand;
    private final boolean negated;

    BooleanTest(Expression<?> operand, boolean negated) {
        Family.BOOLEAN.require(operand, negated ? "isFalse" : "isTrue");
        this.operand = operand;
        this.negated = negated;
    }

    /** Returns the BOOLEAN expression. */
    public Expression<?> operand() {
        return operand;
    }

    /** Whether the condition holds where the expression is false. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return new BooleanTest(operand, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(BooleanTest.class).value(negated).node(operand);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitBooleanTest(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
