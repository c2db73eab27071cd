package io.github.tribikos.sql;

import java.util.List;

/** {@code a IN (b, c)} with expressions in the list, and its negation. */
public final class InExpressions implements Condition {
    private final Expression<?> operand;
    private final List<Expression<?>> members;
    private final boolean negated;

    InExpressions(Expression<?> operand, List<Expression<?>> members, boolean negated) {
        this.operand = operand;
        this.members = members;
        this.negated = negated;
    }

    /** Returns what is looked for. */
    public Expression<?> operand() {
        return operand;
    }

    /** Returns the members of the list, one or more. */
    public List<Expression<?>> members() {
        return members;
    }

    /** Whether this is NOT IN. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return new InExpressions(operand, members, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(InExpressions.class).value(negated).node(operand).nodes(members);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitInExpressions(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
