package io.github.tribikos.schema;

import io.github.tribikos.sql.Query;

/**
 * {@code CREATE VIEW pricey AS SELECT ...} (ISO 9075-2, 11.32). The view is declared as a table is, so that it can be selected from; its
 * columns are those of the query, by name. Values in the query are written as literals, as a view has no parameters.
 */
public final class CreateView implements Ddl {
    private final Table<?> view;
    private final Query<?> query;
    private final boolean orReplace;
    private final boolean materialized;

    private CreateView(Table<?> view, Query<?> query, boolean orReplace, boolean materialized) {
        this.view = view;
        this.query = query;
        this.orReplace = orReplace;
        this.materialized = materialized;
    }

    /**
     * Returns the statement for {@code view}, a table declared with the columns that {@code query} gives.
     *
     * @throws io.github.tribikos.error.ArgumentException if it is an alias
     */
    public static CreateView of(Table<?> view, Query<?> query) {
        return new CreateView(DdlText.requireTable("CREATE VIEW", view), query, false, false);
    }

    /** Returns this as {@code CREATE OR REPLACE VIEW}. SQLite has none: drop the view first. */
    public CreateView orReplace() {
        return new CreateView(view, query, true, materialized);
    }

    /** Returns this as {@code CREATE MATERIALIZED VIEW}, whose rows are kept until they are refreshed. Of PostgreSQL. */
    public CreateView materialized() {
        return new CreateView(view, query, orReplace, true);
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return view;
    }

    /** Returns the query whose rows the view shows. */
    public Query<?> query() {
        return query;
    }

    /** Whether a view of that name is replaced. */
    public boolean isOrReplace() {
        return orReplace;
    }

    /** Whether the rows are kept. */
    public boolean isMaterialized() {
        return materialized;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateView(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
