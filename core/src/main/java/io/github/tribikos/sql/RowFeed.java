package io.github.tribikos.sql;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows that {@link Insert#values} would send, made one at a time and not kept: for a dialect's own way of loading more rows
 * than memory holds. For one thread.
 *
 * @param <E> what rows are made of
 */
public final class RowFeed<E> {
    private final Iterator<? extends E> items;
    private final BiConsumer<RowValues, ? super E> fill;
    private final RowValues collector;

    private RowFeed(TableClause table, Iterator<? extends E> items, BiConsumer<RowValues, ? super E> fill) {
        this.items = items;
        this.fill = fill;
        this.collector = new RowValues(table);
    }

    /**
     * Begins with the first of {@code items}.
     *
     * @param table where the rows are to go
     * @param items what to make rows of
     * @param fill sets the same columns for each item
     */
    public static <E> RowFeed<E> of(
            TableClause table, Iterable<? extends E> items, BiConsumer<RowValues, ? super E> fill) {
        return new RowFeed<>(table, items.iterator(), fill);
    }

    /**
     * Makes the next row.
     *
     * @return its values, one for each of {@link #columns}; null if there is no row left
     * @throws io.github.tribikos.error.ArgumentException if it sets other columns than the first; the message names its position
     */
    public @Nullable Object @Nullable [] next() {
        if (!items.hasNext()) {
            return null;
        }
        fill.accept(collector, items.next());
        return collector.finish();
    }

    /** Returns the columns that the rows set, in order; empty before the first row. */
    public List<ColumnClause<?>> columns() {
        return List.copyOf(collector.columns());
    }
}
