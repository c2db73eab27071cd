package io.github.tribikos.orm.mapping;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a statement takes the columns of mapped objects from: their table, an alias of it, or a query with its columns. Immutable. */
public final class Source {
    private final FromItem from;
    private final List<Column<?>> inOrder; // of a query that calls its columns otherwise: for which each stands

    private Source(FromItem from, List<Column<?>> inOrder) {
        this.from = from;
        this.inOrder = inOrder;
    }

    /** Takes them from a table, or an alias of one. */
    public static Source of(Table<?> table) {
        return new Source(table, List.of());
    }

    /** Takes them from the tables of a class, joined where it has several. */
    public static Source of(Mapper<?> mapper) {
        return mapper.parts().size() == 1 ? of(mapper.table()) : new Source(mapper.from(), List.of());
    }

    /** Takes them from a query that selects the columns, or a common table expression. */
    public static Source of(DerivedTable query) {
        return new Source(query, List.of());
    }

    /** Takes them from a query whose columns stand for {@code columns} in this order, whatever they are called. */
    public static Source of(DerivedTable query, List<Column<?>> columns) {
        return new Source(query, List.copyOf(columns));
    }

    /** Returns what stands in FROM. */
    public FromItem from() {
        return from;
    }

    /** Returns what stands for a column of the mapped table. */
    @SuppressWarnings("unchecked") // of the column's type
    public <T extends @Nullable Object> Expression<T> get(Column<T> column) {
        return (Expression<T>) any(column);
    }

    /** As {@link #get}, as an expression of any values. */
    @SuppressWarnings("unchecked") // a column of any values
    public Expression<@Nullable Object> any(Column<?> column) {
        int place = inOrder.indexOf(column);
        if (place >= 0) {
            return (Expression<@Nullable Object>)
                    ((DerivedTable) from).columns().get(place);
        }
        Column<@Nullable Object> own = (Column<@Nullable Object>) column;
        if (from instanceof Table<?> table) {
            // The column of a subclass's table, which is joined, stands for itself.
            return column.from().root().equals(table.root()) ? table.get(own) : own;
        }
        return from instanceof DerivedTable derived ? derived.get(own) : own; // in a join they stand for themselves
    }
}
