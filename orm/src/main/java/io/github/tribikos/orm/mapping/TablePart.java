package io.github.tribikos.orm.mapping;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.List;

/**
 * One of the tables that the rows of a class lie in: a class has one, and one more for each joined table of its superclasses.
 *
 * @param table the table
 * @param places the places of the attributes whose columns it has
 * @param key its columns that hold the key of the object, in the order of the key
 */
public record TablePart(Table<?> table, List<Integer> places, List<Column<?>> key) {
    /** Shows the table. */
    @Override
    public String toString() {
        return table.toString();
    }
}
