package io.github.tribikos.sql;

/** A query in FROM: {@code (SELECT ...) AS recent}. Made by {@link Query#as}, {@link Query#subquery()} and {@link Query#lateral}. */
public final class Subquery extends DerivedTable {
    private final Query<?> query;
    private final boolean lateral;

    Subquery(Name name, Query<?> query, boolean lateral) {
        super(name, query.selectable());
        this.query = query;
        this.lateral = lateral;
    }

    /** Returns the query. */
    public Query<?> query() {
        return query;
    }

    /** Whether the query may refer to FROM items before it. */
    public boolean isLateral() {
        return lateral;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Subquery.class).name(name()).node(query).value(lateral);
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
