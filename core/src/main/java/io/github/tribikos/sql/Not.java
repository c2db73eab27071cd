package io.github.tribikos.sql;

/** NOT before a condition that has no opposite of its own. */
public final class Not implements Condition {
    private final Condition operand;

    Not(Condition operand) {
        this.operand = operand;
    }

    /** Returns the condition that is negated. */
    public Condition operand() {
        return operand;
    }

    @Override
    public Condition not() {
        return operand;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Not.class).node(operand);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitNot(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
