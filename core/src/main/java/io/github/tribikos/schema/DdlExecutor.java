package io.github.tribikos.schema;

import org.jspecify.annotations.Nullable;

/** Runs DDL: an engine or a connection, as the schema sees it. */
public interface DdlExecutor {
    /** Whether the database has a table of this name in this schema. */
    boolean hasTable(Table<?> table);

    /** Whether the database has a type or domain called {@code name}, in {@code schema} or, if that is null, the default one. */
    boolean hasType(@Nullable String schema, String name);

    /** Returns how the database's SQL is spelled. */
    DdlRenderer dialect();

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
