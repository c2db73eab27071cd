package io.github.tribikos.sql;

/** A common table expression by another name: {@code FROM org AS boss}. Made by {@link Cte#as(String)}. */
public final class CteAlias extends DerivedTable {
    private final Cte cte;

    CteAlias(Name name, Cte cte) {
        super(name, cte.query().selectable().expressions());
        this.cte = cte;
    }

    /** Returns the common table expression. */
    public Cte cte() {
        return cte;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(CteAlias.class).name(name()).from(cte);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitCteAlias(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
