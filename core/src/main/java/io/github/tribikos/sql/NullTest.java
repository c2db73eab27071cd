package io.github.tribikos.sql;

/** {@code a IS NULL} and {@code a IS NOT NULL}. */
public final class NullTest implements Condition {
    private final Expression<?> operand;
    private final boolean negated;

    NullTest(Expression<?> operand, boolean negated) {
        this.operand = operand;
        this.negated = negated;
    }

    /** Returns what is tested. */
    public Expression<?> operand() {
        return operand;
    }

    /** Whether this is IS NOT NULL. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return new NullTest(operand, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(NullTest.class).value(negated).node(operand);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitNullTest(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
