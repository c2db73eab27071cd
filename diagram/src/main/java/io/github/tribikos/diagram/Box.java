package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in a picture.
 *
 * @param name with its schema
 * @param id a word of ASCII letters, digits and underscores that no other box has
 * @param attributes the columns shown
 * @param isOutside whether it is not of the MetaData, only referred to
 */
record Box(Table<?> table, String name, String id, List<Attribute> attributes, boolean isOutside) {
    /** Where the column stands in the list, 0 for the first, or -1 if it is not shown. */
    int indexOf(Column<?> column) {
        for (int index = 0; index < attributes.size(); index++) {
            if (attributes.get(index).column().equals(column)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
