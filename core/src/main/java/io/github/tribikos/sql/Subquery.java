package io.github.tribikos.sql;

/** A query in FROM: {@code (SELECT ...) AS recent}. Made by {@link Query#as} and {@link Query#subquery()}. */
public final class Subquery extends DerivedTable {
    Subquery(Name name, Query<?> query) {
        super(name, query);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Subquery.class).name(name()).node(query());
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitSubquery(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
