package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of one row of an INSERT of many. Used inside {@link Insert#values} only; not safe for threads. */
public final class RowValues {
    private final TableClause table;
    private final List<ColumnClause<?>> columns = new ArrayList<>();
    private @Nullable Object[] values = new Object[8];
    private int row;
    private int size;

    RowValues(TableClause table) {
        this.table = table;
    }

    /** Sets {@code column} to a bound value. */
    public <T extends @Nullable Object> RowValues set(ColumnClause<T> column, T value) {
        put(column, value);
        return this;
    }

    /** Sets a numeric {@code column} to an {@code int}. */
    public RowValues set(NumberColumnClause<?> column, int value) {
        put(column, Literals.ofInt(column, value));
        return this;
    }

    /** Sets {@code column} to NULL. */
    public RowValues setNull(ColumnClause<?> column) {
        put(column, null);
        return this;
    }

    void put(ColumnClause<?> column, @Nullable Object value) {
        if (value == null && !column.isNullable()) {
            throw new ArgumentException(
                    "Row " + row + ": the column " + column + " is NOT NULL and cannot be set to null.");
        }
        int index = row == 0 ? newColumn(column) : indexOf(column);
        if (size == values.length) {
            values = java.util.Arrays.copyOf(values, 2 * size);
        }
        values[index] = value;
        size++;
    }

    private int newColumn(ColumnClause<?> column) {
        Assignments.requireOwn(table, column);
        if (columns.contains(column)) {
            throw new ArgumentException("Row 0: the column " + column + " is set twice.");
        }
        columns.add(column);
        return columns.size() - 1;
    }

    private int indexOf(ColumnClause<?> column) {
        if (size < columns.size() && columns.get(size) == column) {
            return size; // every row sets the columns in the same order: the usual case
        }
        throw new ArgumentException("Row " + row + " sets " + column + " where the first row sets "
                + (size < columns.size() ? columns.get(size) : "nothing")
                + ". Every row must set the same columns in the same order.");
    }

    int size() {
        return size;
    }

    List<ColumnClause<?>> columns() {
        return columns;
    }

    /** Returns the values of the finished row and starts the next one. */
    @Nullable
    Object[] finish() {
        if (size != columns.size()) {
            throw new ArgumentException("Row " + row + " sets " + size + " columns, but the first row sets "
                    + columns.size() + ". Every row must set the same columns.");
        }
        @Nullable Object[] finished = java.util.Arrays.copyOf(values, size);
        row++;
        size = 0;
        return finished;
    }
}
