package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the keys of a table say of its columns. */
final class Keys {
    private Keys() {}

    /** The columns of all keys. */
    static Set<Column<?>> columns(Table<?> table) {
        Set<Column<?>> columns = new LinkedHashSet<>(table.primaryKeyColumns());
        table.foreignKeys().forEach(key -> columns.addAll(key.columns()));
        uniqueKeys(table).forEach(columns::addAll);
        return columns;
    }

    /** Whether the column is unique by itself, other than as the primary key. */
    static boolean isUnique(Column<?> column) {
        return uniqueKeys(column.from()).contains(Set.<Column<?>>of(column));
    }

    /** Whether no two rows of the table can agree in these columns (rows with NULL aside). */
    static boolean isUnique(Table<?> table, Collection<Column<?>> columns) {
        List<Column<?>> primary = table.primaryKeyColumns();
        return (!primary.isEmpty() && columns.containsAll(primary))
                || uniqueKeys(table).stream().anyMatch(columns::containsAll);
    }

    /** Whether a row need not refer to any other. */
    static boolean isOptional(ForeignKeyConstraint key) {
        // One NULL suffices in MATCH SIMPLE, the default; with MATCH FULL they are NULL all or none (ISO 9075-2:2016,
        // 4.19.3.4).
        return key.isMatchFull()
                ? key.columns().stream().allMatch(Column::isNullable)
                : key.columns().stream().anyMatch(Column::isNullable);
    }

    /** Unique constraints, and unique indexes over all rows and plain columns. */
    private static List<Set<Column<?>>> uniqueKeys(Table<?> table) {
        List<Set<Column<?>>> keys = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof UniqueConstraint unique) {
                keys.add(Set.copyOf(unique.columns()));
            }
        }
        for (Index index : table.indexes()) {
            Set<Column<?>> columns = plainColumns(index);
            if (index.isUnique() && index.where() == null && !columns.isEmpty()) {
                keys.add(columns);
            }
        }
        return keys;
    }

    private static Set<Column<?>> plainColumns(Index index) {
        Set<Column<?>> columns = new LinkedHashSet<>();
        for (OrderTerm term : index.terms()) {
            Object bare =
                    term instanceof Ordering ordering ? ordering.expression().bare() : term;
            if (!(bare instanceof Column<?> column)) {
                return Set.of();
            }
            columns.add(index.table().get(column.name())); // as it is now: later calls may have replaced it
        }
        return columns;
    }
}
