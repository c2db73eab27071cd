package io.github.tribikos.sql;

import io.github.tribikos.type.JsonValueType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.TypeVisitor;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values pass through SQL on their way: a bind expression stands around each bound value, a column expression around
 * each column that a result delivers.
 *
 * <pre>{@code
 * static final SqlType<String> POINT = ExpressionType.of(new Geometry("POINT"))
 *         .bindExpression(value -> function("ST_GeomFromText", TEXT, value))
 *         .columnExpression(column -> function("ST_AsText", TEXT, column));
 * }</pre>
 *
 * <p>So {@code select(PLACES.at).where(PLACES.at.eq("POINT(1 2)"))} renders
 * {@code SELECT ST_AsText(places.at) AS at FROM places WHERE places.at = ST_GeomFromText(?)}. The bind expression stands in VALUES, SET,
 * comparisons and IN lists, of one row or many; the column expression in the SELECT list of the statement itself and in RETURNING,
 * not in subqueries, conditions and ORDER BY, where the column is what it is. Both functions are kept as they are: two such types are
 * equal if they wrap equal types and share both functions, so keep the type in a constant. Values in the expressions are written
 * into the SQL, as they are constants of the type. Immutable and safe for any thread.
 *
 * @param <T> the Java type of a value
 */
public final class ExpressionType<T> extends SqlType<T> {
    private final SqlType<T> type;
    private final @Nullable Function<Expression<?>, Expression<?>> onBind;
    private final @Nullable Function<Expression<?>, Expression<?>> onColumn;

    private ExpressionType(
            SqlType<T> type,
            @Nullable Function<Expression<?>, Expression<?>> onBind,
            @Nullable Function<Expression<?>, Expression<?>> onColumn) {
        super(type.javaType());
        this.type = type;
        this.onBind = onBind;
        this.onColumn = onColumn;
    }

    /** Begins with a type that spells itself in DDL and says how its values travel through JDBC. */
    public static <T> ExpressionType<T> of(SqlType<T> type) {
        return new ExpressionType<>(type, null, null);
    }

    /** Returns this type with an expression around each bound value, which must hold what it is given once. */
    public ExpressionType<T> bindExpression(Function<Expression<?>, Expression<?>> around) {
        return new ExpressionType<>(type, Objects.requireNonNull(around, "around"), onColumn);
    }

    /** Returns this type with an expression around each column of it that a result delivers. */
    public ExpressionType<T> columnExpression(Function<Expression<?>, Expression<?>> around) {
        return new ExpressionType<>(type, onBind, Objects.requireNonNull(around, "around"));
    }

    /** Returns what stands for a bound value of {@code type}: {@code bind} itself, for a type that has no bind expression. */
    public static Expression<?> bound(SqlType<?> type, Expression<?> bind) {
        ExpressionType<?> wrapping = in(type);
        return wrapping == null || wrapping.onBind == null ? bind : wrapping.onBind.apply(bind);
    }

    /** Returns what a result delivers for {@code column}: itself, if its type has no column expression. */
    public static Expression<?> delivered(SqlType<?> type, Expression<?> column) {
        ExpressionType<?> wrapping = in(type);
        return wrapping == null || wrapping.onColumn == null ? column : wrapping.onColumn.apply(column);
    }

    private static @Nullable ExpressionType<?> in(SqlType<?> type) {
        if (type instanceof ExpressionType<?> wrapping) {
            return wrapping;
        }
        if (type instanceof MappedType<?, ?> mapped) {
            return in(mapped.stored());
        }
        return type instanceof JsonValueType<?> json ? in(json.stored()) : null;
    }

    @Override
    public SqlType<T> forDialect(String dialect) {
        return new ExpressionType<>(type.forDialect(dialect), onBind, onColumn);
    }

    /** As the type that it wraps: only the SQL around its values differs. */
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return type.accept(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExpressionType<?> that
                && that.type.equals(type)
                && Objects.equals(that.onBind, onBind)
                && Objects.equals(that.onColumn, onColumn);
    }

    @Override
    public int hashCode() {
        return type.hashCode() + 1;
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
