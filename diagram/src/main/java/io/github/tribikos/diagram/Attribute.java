package io.github.tribikos.diagram;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A column in a picture.
 *
 * @param type as the dialect spells it
 * @param marks of PK, FK, UK those that hold, in this order; UK only for a column that is unique by itself
 */
record Attribute(Column<?> column, String type, List<String> marks) {
    static Attribute of(Column<?> column, Dialect dialect) {
        Table<?> table = column.from();
        List<String> marks = new ArrayList<>();
        if (table.primaryKeyColumns().contains(column)) {
            marks.add("PK");
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))) {
            marks.add("FK");
        }
        if (Keys.isUnique(column)) {
            marks.add("UK");
        }
        return new Attribute(column, dialect.typeName(column.type()), List.copyOf(marks));
    }

    String name() {
        return column.name();
    }
}
