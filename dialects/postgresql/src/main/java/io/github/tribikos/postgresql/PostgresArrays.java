package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.CustomElement;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.Functions;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RenderContext;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL does with arrays, for {@code import static}
 * (<a href="https://www.postgresql.org/docs/current/arrays.html">arrays</a>). Containment and overlap are in {@link PostgresOperators};
 * {@code Sql.any} and {@code Sql.all} compare with elements.
 */
public final class PostgresArrays {
    private PostgresArrays() {}

    /** Returns {@code ARRAY[a, b, ...]}, of elements of the type of the first; an array of arrays has two dimensions. */
    @SafeVarargs
    public static <T> Expression<List<T>> array(Expression<? extends T> first, Expression<? extends T>... more) {
        List<Expression<?>> elements = new ArrayList<>();
        elements.add(first);
        for (Expression<? extends T> element : more) {
            elements.add(element);
        }
        return new Part<>("ARRAY[", elements, ", ", "]", arrayOf(first));
    }

    /** Returns {@code ARRAY[?, ?, ...]} of bound values. */
    @SafeVarargs
    @SuppressWarnings("unchecked") // an array of expressions of T is made here
    public static <T> Expression<List<T>> array(@NonNull T first, @NonNull T... more) {
        List<Expression<?>> elements = new ArrayList<>();
        elements.add(Sql.literal(first));
        for (T value : more) {
            elements.add(Sql.literal(value));
        }
        return new Part<>("ARRAY[", elements, ", ", "]", arrayOf(elements.get(0)));
    }

    /** Returns {@code ARRAY[]::INTEGER[]}: an empty array of a type of elements. */
    public static <T> Expression<List<T>> emptyArray(SqlType<T> element) {
        ArrayType<T> type = Types.ARRAY(element);
        return new Part<>("ARRAY[]::" + new PostgresTypeCompiler().renderForCast(type), List.of(), "", "", type);
    }

    /**
     * Returns {@code ARRAY(SELECT ...)}: the values of a query of one column, in its order; empty where there are none.
     *
     * @throws ArgumentException if the query has more than one column
     */
    public static <T> Expression<List<T>> array(Query<T> query) {
        Expression<?> values = query.asScalar();
        return new Part<>("ARRAY", List.of(values), "", "", arrayOf(values));
    }

    /** Returns {@code array_agg(expression)}: the values of a group, NULLs among them; NULL where there are no rows. */
    @SuppressWarnings("unchecked") // elements of T make a list of T
    public static <T extends @Nullable Object> FunctionCall<@Nullable List<T>> arrayAgg(Expression<T> expression) {
        return (FunctionCall<@Nullable List<T>>)
                (FunctionCall<?>) Functions.function("array_agg", arrayOf(expression), expression);
    }

    /** Returns {@code array[?]}: the element at a place, from 1; NULL where there is none. */
    public static <T> Expression<@Nullable T> at(Expression<? extends @Nullable List<T>> array, int place) {
        return at(array, Sql.literal(Integer.valueOf(place)));
    }

    /** Returns {@code array[place]}: the element at a place, from 1; NULL where there is none. */
    public static <T> Expression<@Nullable T> at(
            Expression<? extends @Nullable List<T>> array, Expression<Integer> place) {
        return subscripted(array, place, element(array));
    }

    /** Returns {@code array[?:?]}: the elements from one place to another, both included, from 1. */
    public static <T extends @Nullable List<?>> Expression<T> slice(Expression<T> array, int from, int to) {
        Expression<?> bounds = new Part<>(
                "",
                List.of(Sql.literal(Integer.valueOf(from)), Sql.literal(Integer.valueOf(to))),
                ":",
                "",
                Types.INTEGER);
        return subscripted(array, bounds, array.type());
    }

    /** What is no column needs parentheses before a subscript (4.2.3 of the PostgreSQL manual). */
    private static <T extends @Nullable Object> Part<T> subscripted(
            Expression<?> array, Expression<?> place, SqlType<?> type) {
        boolean isColumn = array.bare() instanceof ColumnClause<?>;
        return new Part<>(isColumn ? "" : "(", List.of(array, place), isColumn ? "[" : ")[", "]", type);
    }

    private static SqlType<?> arrayOf(Expression<?> element) {
        return Types.ARRAY(element.type());
    }

    private static SqlType<?> element(Expression<?> array) {
        if (array.type() instanceof ArrayType<?> type) {
            return type.element();
        }
        throw new ArgumentException(array + " is " + array.type() + " and no array.");
    }

    /** Expressions with text around and between them. */
    private record Part<T extends @Nullable Object>(
            String open, List<Expression<?>> elements, String separator, String close, SqlType<?> type)
            implements CustomElement<T> {
        @Override
        public boolean isAtom() {
            return true;
        }

        @Override
        public void render(RenderContext context) {
            context.sql(open);
            for (int i = 0; i < elements.size(); i++) {
                context.sql(i == 0 ? "" : separator).element(elements.get(i));
            }
            context.sql(close);
        }

        @Override
        public void describe(Parts parts) {
            parts.kind(Part.class)
                    .value(open)
                    .nodes(elements)
                    .value(separator)
                    .value(close)
                    .value(type);
        }
    }
}
