package io.github.tribikos.sql;

/** {@code EXISTS (SELECT ...)}: true if the query gives at least one row. Its negation renders {@code NOT (EXISTS (...))}. */
public final class Exists implements Condition {
    private final Query<?> query;

    Exists(Query<?> query) {
        this.query = query;
    }

    /** Returns the query. */
    public Query<?> query() {
        return query;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Exists.class).node(query);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitExists(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
