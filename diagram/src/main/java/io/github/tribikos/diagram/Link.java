package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.ForeignKeyConstraint;
import java.util.stream.Collectors;

/**
 * A foreign key in a picture.
 *
 * @param child the table that refers
 * @param parent the table referred to
 * @param isOptional whether a row of the child need not refer to any of the parent
 * @param isSingle whether a row of the parent is referred to once at most
 * @param isLabelled whether a drawing must name it, since rows do not tell it from others
 */
record Link(ForeignKeyConstraint key, Box child, Box parent, boolean isOptional, boolean isSingle, boolean isLabelled) {
    static Link of(ForeignKeyConstraint key, Box child, Box parent, boolean isLabelled) {
        boolean isSingle = Keys.isUnique(key.table(), key.columns());
        return new Link(key, child, parent, Keys.isOptional(key), isSingle, isLabelled);
    }

    /** The columns that refer: {@code venue_id, stage_no}. */
    String label() {
        return key.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
