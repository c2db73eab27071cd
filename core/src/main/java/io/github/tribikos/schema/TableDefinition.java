package io.github.tribikos.schema;

import io.github.tribikos.sql.ColumnDefault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table is once it is in use.
 *
 * @param columns in order
 * @param byName the same
 * @param primaryKey null if there is none
 * @param constraints all, in the order in which they are rendered: primary key, the table's, the columns'
 * @param foreignKeys those of the constraints
 * @param indexes the table's, then the columns'
 * @param defaults what an INSERT fills in
 * @param comment null if there is none
 * @param extras what else the table is told
 */
record TableDefinition(
        List<Column<?>> columns,
        Map<String, Column<?>> byName,
        @Nullable PrimaryKey primaryKey,
        List<Constraint> constraints,
        List<ForeignKeyConstraint> foreignKeys,
        List<Index> indexes,
        List<ColumnDefault> defaults,
        @Nullable String comment,
        TableExtras extras) {

    /** The columns as they are now; builder calls may have replaced them since, and aliases have columns of their own. */
    List<Column<?>> current(List<Column<?>> declared) {
        return declared.stream()
                .<Column<?>>map(column -> columns.get(column.position()))
                .toList();
    }
}
