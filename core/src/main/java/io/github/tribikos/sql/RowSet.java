package io.github.tribikos.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of an INSERT or UPDATE of many: columns once, values per row. The values are no part of the structure. */
public final class RowSet implements Part {
    private final List<ColumnClause<?>> columns;
    private final int keyCount;
    private final transient List<@Nullable Object[]> rows; // values, not structure

    private RowSet(List<ColumnClause<?>> columns, int keyCount, List<@Nullable Object[]> rows) {
        this.columns = columns;
        this.keyCount = keyCount;
        this.rows = rows;
    }

    static <E> RowSet of(TableClause table, Collection<? extends E> items, BiConsumer<RowValues, ? super E> fill) {
        RowFeed<E> feed = RowFeed.of(table, items, fill);
        List<@Nullable Object[]> rows = new ArrayList<>(items.size());
        for (@Nullable Object[] row = feed.next(); row != null; row = feed.next()) {
            rows.add(row);
        }
        return new RowSet(feed.columns(), 0, rows);
    }

    static <E> RowSet ofChanges(
            TableClause table, Collection<? extends E> items, BiConsumer<RowChanges, ? super E> fill) {
        RowChanges collector = new RowChanges(table);
        List<@Nullable Object[]> rows = new ArrayList<>(items.size());
        for (E item : items) {
            fill.accept(collector, item);
            rows.add(collector.finish());
        }
        return new RowSet(List.copyOf(collector.columns()), collector.keyCount(), rows);
    }

    /** Returns the columns that every row sets, in order; empty if there are no rows. */
    public List<ColumnClause<?>> columns() {
        return columns;
    }

    /** Returns how many of the columns, from the first on, are the key that finds a row to change; 0 for an INSERT. */
    public int keyCount() {
        return keyCount;
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.size();
    }

    /** Returns a value; {@code row} and {@code column} are 0-based. */
    public @Nullable Object value(int row, int column) {
        return rows.get(row)[column];
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(RowSet.class).nodes(columns).value(keyCount);
    }
}
