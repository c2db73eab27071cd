package io.github.tribikos.schema;

/** What {@link MetaData#createAll(DdlExecutor, CheckFirst)} and {@link MetaData#dropAll(DdlExecutor, CheckFirst)} look for first. */
public enum CheckFirst {
    /** Tables: those that exist are not created, those that do not are not dropped. The columns are not compared. */
    TABLES,
    /** Nothing: a table that exists already, or does not, is an error of the database. */
    NONE
}
