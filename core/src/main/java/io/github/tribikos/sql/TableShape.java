package io.github.tribikos.sql;

/**
 * A table class whose columns can be laid over a derived table.
 *
 * @param <T> the table class
 */
public interface TableShape<T extends TableClause> {
    /** Returns a twin of this table whose columns, found by name, are those of {@code source}. */
    T over(DerivedTable source);

    /** Returns the name of the table. */
    String tableName();
}
