package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can stand in a SELECT list and decodes to a {@code T}: a column, an expression, a projection into a record,
 * a nested list.
 *
 * @param <T> what one row gives
 */
public sealed interface Selectable<T extends @Nullable Object> extends Part
        permits Expression, Selection, OptionalProjection, Multiset, EntityClause {
    /** Returns the expressions that the SELECT list needs for this, in order. */
    List<? extends Expression<?>> expressions();

    /** Returns what decodes a row, asking {@code readers} for one reader per expression, in the order of {@link #expressions}. */
    RowReader<T> reader(Readers readers);
}
