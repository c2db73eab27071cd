package io.github.tribikos.sql;

import java.util.List;

/** Something that rows come from: a table or its alias, a join, a subquery, a common table expression. */
public sealed interface FromItem extends ClauseElement permits TableClause, Join, DerivedTable, TextFrom {
    /** Returns the columns in order. */
    List<? extends ColumnClause<?>> columns();

    /** Returns the FROM item that is rendered for this one: itself, or what a typed alias stands for. */
    default FromItem source() {
        return this;
    }

    /**
     * Renders {@code this JOIN right ON ...}, the condition inferred from the foreign keys between the two. When the statement
     * is compiled, no key or several are an {@link io.github.tribikos.error.ArgumentException} that lists the candidates.
     */
    default Join join(FromItem right) {
        return new Join(this, JoinKind.INNER, right, null);
    }

    /** Renders {@code this JOIN right ON condition}. */
    default Join join(FromItem right, Condition on) {
        return new Join(this, JoinKind.INNER, right, on);
    }

    /** Renders {@code this LEFT OUTER JOIN right ON ...}, the condition inferred as in {@link #join(FromItem)}. */
    default Join leftJoin(FromItem right) {
        return new Join(this, JoinKind.LEFT, right, null);
    }

    /** Renders {@code this LEFT OUTER JOIN right ON condition}. */
    default Join leftJoin(FromItem right, Condition on) {
        return new Join(this, JoinKind.LEFT, right, on);
    }
}
