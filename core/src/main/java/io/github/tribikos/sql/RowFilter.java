package io.github.tribikos.sql;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which rows of tables a query may see: not deleted, of one tenant. See {@link Query#filtered}. */
@FunctionalInterface
public interface RowFilter {
    /**
     * Returns the condition on the rows of a table, or of an alias of one; null for all rows.
     *
     * @param together all that the FROM has, whose columns the condition may use too
     */
    @Nullable
    Condition of(TableClause table, Set<FromItem> together);
}
