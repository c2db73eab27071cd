package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one row of an UPDATE of many is changed to: first the key that finds it, then the values. Used inside
 * {@link Update#values} only; not safe for threads.
 */
public final class RowChanges {
    private final RowValues values;
    private final RowKeys keys = new RowKeys();
    private int keyCount;
    private int row;

    RowChanges(TableClause table) {
        this.values = new RowValues(table);
    }

    /**
     * Says that the row is the one whose {@code column} is equal to {@code value}. Several keys must all be equal. They come before
     * the values.
     *
     * @throws ArgumentException if {@code value} is null, as no row is found by NULL
     */
    public <T extends @Nullable Object> RowChanges key(ColumnClause<T> column, T value) {
        return find(column, value);
    }

    /** As {@link #key(ColumnClause, Object)}, with an {@code int} for a numeric column. */
    public RowChanges key(NumberColumnClause<?> column, int value) {
        return find(column, Literals.ofInt(column, value));
    }

    private RowChanges find(ColumnClause<?> column, @Nullable Object value) {
        if (value == null) {
            throw new ArgumentException(
                    "Row " + row + ": the key " + column + " is null, and no row is found by NULL.");
        }
        if (values.size() > keys.size()) {
            throw new ArgumentException("Row " + row + ": the key " + column + " must come before the values.");
        }
        values.put(column, value);
        keys.add(value);
        return this;
    }

    /** Sets {@code column} to a bound value. */
    public <T extends @Nullable Object> RowChanges set(ColumnClause<T> column, T value) {
        values.put(column, value);
        return this;
    }

    /** Sets a numeric {@code column} to an {@code int}. */
    public RowChanges set(NumberColumnClause<?> column, int value) {
        values.put(column, Literals.ofInt(column, value));
        return this;
    }

    /** Sets {@code column} to NULL. */
    public RowChanges setNull(ColumnClause<?> column) {
        values.put(column, null);
        return this;
    }

    @Nullable
    Object[] finish() {
        if (keys.size() == 0 || keys.size() == values.size()) {
            throw new ArgumentException("Row " + row + " has " + (keys.size() == 0 ? "no key" : "no values")
                    + ". Say which row it is with key(column, value), and what is changed with set(column, value).");
        }
        if (row > 0 && keys.size() != keyCount) {
            throw new ArgumentException("Row " + row + " has " + keys.size() + " keys, but the first row has "
                    + keyCount + ". Every row must have the same keys.");
        }
        keyCount = keys.size();
        keys.end(row);
        row++;
        return values.finish();
    }

    List<ColumnClause<?>> columns() {
        return values.columns();
    }

    int keyCount() {
        return keyCount;
    }
}
