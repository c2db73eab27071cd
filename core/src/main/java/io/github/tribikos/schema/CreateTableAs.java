package io.github.tribikos.schema;

import io.github.tribikos.sql.Query;

/**
 * {@code CREATE TABLE rich AS SELECT ...} (ISO 9075-2, 11.3): a table made of the rows of a query, which says its columns; keys and other
 * constraints it has none. Values in the query are written as literals.
 */
public final class CreateTableAs implements Ddl {
    private final Table<?> table;
    private final Query<?> query;
    private final boolean ifNotExists;
    private final boolean temporary;

    private CreateTableAs(Table<?> table, Query<?> query, boolean ifNotExists, boolean temporary) {
        this.table = table;
        this.query = query;
        this.ifNotExists = ifNotExists;
        this.temporary = temporary;
    }

    /**
     * Returns the statement for {@code table}, of which only the name counts; declare columns to select from it.
     *
     * @throws io.github.tribikos.error.ArgumentException if it is an alias
     */
    public static CreateTableAs of(Table<?> table, Query<?> query) {
        return new CreateTableAs(DdlText.requireTable("CREATE TABLE AS", table), query, false, false);
    }

    /** Returns this with {@code IF NOT EXISTS}. */
    public CreateTableAs ifNotExists() {
        return new CreateTableAs(table, query, true, temporary);
    }

    /** Returns this as {@code CREATE TEMPORARY TABLE}: seen by its connection alone, and gone with it. */
    public CreateTableAs temporary() {
        return new CreateTableAs(table, query, ifNotExists, true);
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return table;
    }

    /** Returns the query whose rows the table takes. */
    public Query<?> query() {
        return query;
    }

    /** Whether a table of that name that exists is left as it is. */
    public boolean isIfNotExists() {
        return ifNotExists;
    }

    /** Whether the table goes with the connection. */
    public boolean isTemporary() {
        return temporary;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateTableAs(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
