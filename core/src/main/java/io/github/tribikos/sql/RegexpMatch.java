package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * {@code a ~ pattern}: text that holds a match of a regular expression, and its negation. Made by {@link Expression#regexpMatch}.
 */
public final class RegexpMatch implements Condition {
    private final Expression<?> operand;
    private final Expression<?> pattern;
    private final @Nullable String flags;
    private final boolean negated;

    RegexpMatch(Expression<?> operand, Expression<?> pattern, @Nullable String flags, boolean negated) {
        this.operand = operand;
        this.pattern = pattern;
        this.flags = flags;
        this.negated = negated;
    }

    /** Returns the text. */
    public Expression<?> operand() {
        return operand;
    }

    /** Returns the regular expression. */
    public Expression<?> pattern() {
        return pattern;
    }

    /** Returns the flags, such as {@code i}, or null. */
    public @Nullable String flags() {
        return flags;
    }

    /** Whether this is the negation. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return new RegexpMatch(operand, pattern, flags, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(RegexpMatch.class).node(operand).node(pattern).value(flags).value(negated);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitRegexpMatch(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
