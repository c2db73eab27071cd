package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/** An expression with a direction in ORDER BY: {@code title DESC NULLS LAST}. Made by {@link Expression#desc()} and friends. */
public final class Ordering implements OrderTerm {
    /** Where NULLs go. */
    public enum Nulls {
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }

    private final Expression<?> expression;
    private final boolean descending;
    private final @Nullable Nulls nulls;

    Ordering(Expression<?> expression, boolean descending, @Nullable Nulls nulls) {
        this.expression = expression;
        this.descending = descending;
        this.nulls = nulls;
    }

    /** Returns what is ordered by. */
    public Expression<?> expression() {
        return expression;
    }

    /** Whether the order is descending. */
    public boolean isDescending() {
        return descending;
    }

    /** Returns where NULLs go, or null for the database's own habit. */
    public @Nullable Nulls nulls() {
        return nulls;
    }

    /** Returns this ordering with NULLs before all values. Renders {@code NULLS FIRST}, or an emulation of it. */
    public Ordering nullsFirst() {
        return new Ordering(expression, descending, Nulls.FIRST);
    }

    /** Returns this ordering with NULLs after all values. Renders {@code NULLS LAST}, or an emulation of it. */
    public Ordering nullsLast() {
        return new Ordering(expression, descending, Nulls.LAST);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Ordering.class).node(expression).value(descending).value(nulls);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitOrdering(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
