package io.github.tribikos.sql;

import java.util.List;

/**
 * Several groupings at once in GROUP BY: {@code ROLLUP(a, b)}, {@code CUBE(a, b)}, {@code GROUPING SETS((a, b), (a), ())} (ISO
 * 9075-2, 7.13). Made by {@link Functions}. Columns that a grouping leaves out are NULL in its rows.
 */
public final class Grouping implements GroupTerm {
    /** The kinds of grouping. */
    public enum Kind {
        /** By all, by all but the last, and so on to by nothing. */
        ROLLUP("ROLLUP"),
        /** By every subset. */
        CUBE("CUBE"),
        /** By the given sets. */
        GROUPING_SETS("GROUPING SETS");

        private final String keywords;

        Kind(String keywords) {
            this.keywords = keywords;
        }

        /** Returns the SQL keywords. */
        public String keywords() {
            return keywords;
        }
    }

    private final Kind kind;
    private final List<Expression<?>> terms;

    Grouping(Kind kind, List<? extends Expression<?>> terms) {
        this.kind = kind;
        this.terms = List.copyOf(terms);
    }

    /** Returns the kind. */
    public Kind kind() {
        return kind;
    }

    /** Returns the terms, tuples among them. */
    public List<Expression<?>> terms() {
        return terms;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Grouping.class).value(kind).nodes(terms);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitGrouping(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
