package io.github.tribikos.catalog;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or view as the catalog has it. Immutable.
 *
 * @param name the name
 * @param kind whether it is a table or a view
 * @param isTemporary whether it goes with the session
 * @param columns the columns in order
 * @param primaryKey the primary key, null if there is none
 * @param uniques the unique constraints, by name
 * @param foreignKeys the foreign keys, by name
 * @param checks the checks, by name
 * @param indexes the indexes that belong to no constraint, by name
 * @param comment the comment, null if there is none
 * @param definition the query of a view in the database's words; null for a table, and where the user may not see it
 * @param options what only this database keeps of it
 */
public record ReflectedTable(
        TableName name,
        TableKind kind,
        boolean isTemporary,
        List<ReflectedColumn> columns,
        @Nullable ReflectedKey primaryKey,
        List<ReflectedKey> uniques,
        List<ReflectedForeignKey> foreignKeys,
        List<ReflectedCheck> checks,
        List<ReflectedIndex> indexes,
        @Nullable String comment,
        @Nullable String definition,
        ReflectedOptions options) {
    /** Copies the lists. */
    public ReflectedTable {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
    }

    /**
     * Returns the column called {@code columnName}.
     *
     * @throws ArgumentException if there is none; the message lists the columns
     */
    public ReflectedColumn column(String columnName) {
        for (ReflectedColumn column : columns) {
            if (column.name().equals(columnName)) {
                return column;
            }
        }
        List<String> known = columns.stream().map(ReflectedColumn::name).toList();
        throw new ArgumentException("Table \"" + name + "\" has no column \"" + columnName + "\"."
                + Suggestions.didYouMean(columnName, known) + " Columns: " + String.join(", ", known) + ".");
    }

    /** Shows the name and the columns. */
    @Override
    public String toString() {
        return name + " " + columns;
    }
}
