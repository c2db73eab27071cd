package io.github.tribikos.compile;

import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Join;
import io.github.tribikos.sql.Traversal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The FROM clause of a SELECT, found out: the items between the commas. */
record Froms(List<FromItem> items) {
    /** Returns the tables and derived tables, those inside joins too. */
    Set<FromItem> members() {
        Set<FromItem> members = new LinkedHashSet<>();
        for (FromItem item : items) {
            members.addAll(Traversal.members(item));
        }
        return members;
    }

    /** Returns the members whose columns are NULL in some rows, because an outer join found no match. */
    Set<FromItem> nullable() {
        Set<FromItem> nullable = new LinkedHashSet<>();
        for (FromItem item : items) {
            collectNullable(item, nullable);
        }
        return nullable;
    }

    private static void collectNullable(FromItem item, Set<FromItem> nullable) {
        FromItem at = item.source();
        while (at instanceof Join join) { // joins lean left, so the left side is walked without recursion
            if (join.kind().isLeftNullable()) {
                nullable.addAll(Traversal.members(join.left()));
            }
            if (join.kind().isRightNullable()) {
                nullable.addAll(Traversal.members(join.right()));
            }
            collectNullable(join.right(), nullable);
            at = join.left().source();
        }
    }
}
