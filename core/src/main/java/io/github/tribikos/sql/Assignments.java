package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks and adds assignments: the column must belong to the table, and be set once. */
final class Assignments {
    private Assignments() {}

    static AppendList<Assignment> bind(
            TableClause table, AppendList<Assignment> earlier, ColumnClause<?> column, @Nullable Object value) {
        if (value == null && !column.isNullable()) {
            throw new ArgumentException("The column " + column + " is NOT NULL and cannot be set to null.");
        }
        return add(table, earlier, column, BindParameter.ofNullable(column.type(), column.key(), value));
    }

    /** Returns the table that {@code column} belongs to: the one that is changed, or one of those beside it. */
    static TableClause owner(TableClause table, List<FromItem> others, ColumnClause<?> column) {
        return others.contains(column.from()) && column.from() instanceof TableClause other ? other : table;
    }

    static AppendList<Assignment> add(
            TableClause table, AppendList<Assignment> earlier, ColumnClause<?> column, Expression<?> value) {
        requireOwn(table, column);
        for (Assignment assignment : earlier) {
            if (assignment.column() == column) {
                throw new ArgumentException("The column " + column + " is set twice.");
            }
        }
        return earlier.append(new Assignment(column, value));
    }

    /** Adds the columns of {@code columns}, each set to its field of the row. */
    static AppendList<Assignment> row(TableClause table, AppendList<Assignment> earlier, Tuple columns, Query<?> row) {
        List<Expression<?>> elements = columns.elements();
        List<? extends Expression<?>> selected = row.selectable().expressions();
        if (elements.size() != selected.size()) {
            throw new ArgumentException("A tuple of " + elements.size() + " columns cannot be set to a query of "
                    + selected.size() + ": " + row);
        }
        AppendList<Assignment> all = earlier;
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i).bare() instanceof ColumnClause<?> column)) {
                throw new ArgumentException("Only columns can be set, but " + elements.get(i) + " is none.");
            }
            requireSameKind(column, selected.get(i));
            all = add(table, all, column, new RowField<>(row, i));
        }
        return all;
    }

    private static void requireSameKind(ColumnClause<?> column, Expression<?> value) {
        Class<?> wanted = column.type().javaType();
        Class<?> given = value.type().javaType();
        boolean numbers = Number.class.isAssignableFrom(wanted) && Number.class.isAssignableFrom(given);
        if (!numbers && !wanted.isAssignableFrom(given) && !given.isAssignableFrom(wanted)) {
            throw new ArgumentException("The column " + column + " holds values of " + wanted.getSimpleName() + ", but "
                    + value + " is one of " + given.getSimpleName() + ".");
        }
    }

    static void requireOwn(TableClause table, ColumnClause<?> column) {
        if (column.from() != table) {
            throw new ArgumentException("The column " + column + " does not belong to the table \"" + table.tableName()
                    + "\". Its columns: "
                    + String.join(
                            ", ",
                            table.columns().stream().map(ColumnClause::name).toList())
                    + ".");
        }
    }
}
