package io.github.tribikos.catalog;

import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the constraint's name, null where it has none
 * @param columns the names of the referring columns in order, one or more
 * @param target the table referred to
 * @param targetColumns the names of the columns referred to, as many
 * @param onDelete what happens when a row referred to is deleted, null for the database's habit, NO ACTION
 * @param onUpdate what happens when a key referred to changes, null for the database's habit, NO ACTION
 * @param deferrable when it is checked, null for the database's habit
 * @param isMatchFull whether its columns have to be NULL all or none
 */
public record ReflectedForeignKey(
        @Nullable String name,
        List<String> columns,
        TableName target,
        List<String> targetColumns,
        @Nullable ReferentialAction onDelete,
        @Nullable ReferentialAction onUpdate,
        @Nullable Deferrable deferrable,
        boolean isMatchFull) {
    /** Copies the lists. */
    public ReflectedForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** Shows {@code fk_stage (venue_id, stage_no) REFERENCES stage (venue_id, stage_no) ON DELETE CASCADE}. */
    @Override
    public String toString() {
        return (name == null ? "" : name + " ") + "(" + String.join(", ", columns) + ") REFERENCES " + target + " ("
                + String.join(", ", targetColumns) + ")" + (isMatchFull ? " MATCH FULL" : "")
                + (onDelete == null ? "" : " ON DELETE " + onDelete.sql())
                + (onUpdate == null ? "" : " ON UPDATE " + onUpdate.sql())
                + (deferrable == null ? "" : " " + deferrable.sql());
    }
}
