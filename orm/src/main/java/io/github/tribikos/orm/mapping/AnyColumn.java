package io.github.tribikos.orm.mapping;

import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns as ones of any values. A statement that is made of mapped columns does not know their types when it is compiled; the values
 * come from fields that were checked against them. For the ORM itself; has no state.
 */
public final class AnyColumn {
    private AnyColumn() {}

    /** Returns the column as one of any values. */
    @SuppressWarnings("unchecked") // the values come from fields that were checked
    public static Column<@Nullable Object> of(Column<?> column) {
        return (Column<@Nullable Object>) column;
    }

    @SuppressWarnings("unchecked") // as above
    private static SqlType<Object> type(Column<?> column) {
        return (SqlType<Object>) column.type();
    }

    /** Returns a value as one of the column's type, for the left side of a comparison: {@code ? = address.user_id}. */
    public static Expression<Object> literal(Object value, Column<?> column) {
        return Sql.literal(value, type(column));
    }

    /** Returns a parameter of the column's type that may be null. */
    public static Param<@Nullable Object> param(String name, Column<?> column) {
        return Sql.param(name, type(column)).nullable();
    }

    /** Returns the condition that the columns have one of several lists of values: {@code id IN (?, ...)}, {@code (a, b) IN ((?, ?), ...)}. */
    public static Condition isOneOf(List<? extends Column<?>> columns, List<? extends List<?>> values) {
        return columns.size() == 1
                ? of(columns.get(0)).in(values.stream().map(each -> each.get(0)).toList())
                : Sql.tuple(columns.toArray(Expression[]::new)).in(values);
    }

    /** Returns the condition that all of {@code conditions} hold, of which there is one at least. */
    public static Condition all(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : Sql.and(conditions);
    }
}
