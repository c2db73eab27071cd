package io.github.tribikos.schema;

/** Runs DDL: an engine or a connection, as the schema sees it. */
public interface DdlExecutor {
    /** Whether the database has a table of this name in this schema. */
    boolean hasTable(Table<?> table);

    /** Returns what is to be looked for first where {@code asked} was asked for: that, unless there is nothing to look at. */
    default CheckFirst checks(CheckFirst asked) {
        return asked;
    }

    /** Renders {@code ddl} and runs it. */
    void execute(Ddl ddl);

    /**
     * Whether the database can add a foreign key to a table that exists. Where it cannot, as on SQLite, it lets CREATE TABLE
     * refer to a table that comes later.
     */
    boolean addsForeignKeysLater();
}
