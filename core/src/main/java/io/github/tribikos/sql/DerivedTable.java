package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A query or a function as a FROM item. Its columns are found by the expressions that the query selects: {@code recent.get(BOOKS.id)}. */
public abstract sealed class DerivedTable implements FromItem permits Subquery, Cte, CteAlias, TableFunction {
    private final Name name;
    private final List<DerivedColumn<?>> columns;

    DerivedTable(Name name, List<? extends Expression<?>> outputs) {
        this(name, RowSelection.of(outputs));
    }

    /** Outside, every column needs a name of its own. */
    DerivedTable(Name name, Selectable<?> outputs) {
        this.name = name;
        List<DerivedColumn<?>> list = new ArrayList<>();
        boolean named = outputs instanceof RowSelection rows && rows.style() == LabelStyle.TABLENAME_PLUS_COL;
        for (OutputColumn output : named ? OutputColumn.of(outputs) : OutputColumn.of(outputs.expressions())) {
            list.add(new DerivedColumn<>(this, output));
        }
        this.columns = List.copyOf(list);
    }

    /** Returns the name by which the rest of the statement refers to it. */
    public final Name name() {
        return name;
    }

    @Override
    public final List<DerivedColumn<?>> columns() {
        return columns;
    }

    /**
     * Returns the column that holds {@code original}, an expression or label that the query selects.
     *
     * @throws ArgumentException if the query does not select it; the message lists what it selects
     */
    @SuppressWarnings("unchecked") // the column was made for this expression
    public final <T extends @Nullable Object> Expression<T> get(Expression<T> original) {
        return (Expression<T>) find(original);
    }

    /** As {@link #get(Expression)}, keeping the operators that take an {@code int}. */
    public final <T extends @Nullable Number> NumberExpression<T> get(NumberExpression<T> original) {
        return NumberView.of(get((Expression<T>) original));
    }

    /** As {@link #get(Expression)}, keeping the operators that take an {@code int}. */
    public final <T extends @Nullable Long> LongExpression<T> get(LongExpression<T> original) {
        return LongView.of(get((Expression<T>) original));
    }

    /**
     * Returns the columns in the shape of a table that the query selects from: {@code Books recent = cte.as(BOOKS)}. Columns
     * of the table that the query does not select are errors when they are used.
     */
    public final <T extends TableClause> T as(TableShape<T> shape) {
        return shape.over(this);
    }

    private DerivedColumn<?> find(Expression<?> original) {
        Expression<?> wanted = original.bare();
        DerivedColumn<?> found = firstMatch(column -> column.original().bare().equals(wanted));
        if (found == null) {
            found = firstMatch(column -> column.stands(wanted));
        }
        if (found == null) {
            throw new ArgumentException("\"" + name + "\" selects no " + original + ". It selects: "
                    + String.join(
                            ", ", columns.stream().map(DerivedColumn::name).toList()) + ".");
        }
        return found;
    }

    private @Nullable DerivedColumn<?> firstMatch(Function<DerivedColumn<?>, Boolean> test) {
        for (DerivedColumn<?> column : columns) {
            if (test.apply(column)) {
                return column;
            }
        }
        return null;
    }

    /** Returns the column called {@code name}, or null. */
    public final @Nullable ColumnClause<?> column(String name) {
        return firstMatch(column -> column.name().equals(name));
    }
}
