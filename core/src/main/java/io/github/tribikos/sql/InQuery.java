package io.github.tribikos.sql;

/** {@code a IN (SELECT ...)} and its negation. */
public final class InQuery implements Condition {
    private final Expression<?> operand;
    private final Query<?> query;
    private final boolean negated;

    InQuery(Expression<?> operand, Query<?> query, boolean negated) {
        query.requireOneColumn("IN");
        this.operand = operand;
        this.query = query;
        this.negated = negated;
    }

    private InQuery(Tuple operand, Query<?> query, boolean negated) {
        this.operand = operand;
        this.query = query;
        this.negated = negated;
    }

    /** A query of as many columns as the tuple has elements. */
    static InQuery ofRows(Tuple operand, Query<?> query, boolean negated) {
        return new InQuery(operand, query, negated);
    }

    /** Returns what is looked for. */
    public Expression<?> operand() {
        return operand;
    }

    /** Returns the query of one column. */
    public Query<?> query() {
        return query;
    }

    /** Whether this is NOT IN. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return operand instanceof Tuple tuple
                ? new InQuery(tuple, query, !negated)
                : new InQuery(operand, query, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(InQuery.class).value(negated).node(operand).node(query);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitInQuery(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
