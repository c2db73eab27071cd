package io.github.tribikos.postgresql;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Sql;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Operators between arrays, ranges, multiranges, JSONB documents and HSTORE maps, for {@code import static}
 * (<a href="https://www.postgresql.org/docs/current/functions-array.html">arrays</a>,
 * <a href="https://www.postgresql.org/docs/current/functions-range.html">ranges</a>). Both sides have one type; a value is bound. With NULL on
 * either side the answer is NULL. Arrays are put together by {@code SETLIST.songs.op("||", List.of("Bis"))}.
 *
 * <pre>{@code
 * select(SETLIST.id).where(contains(SETLIST.songs, List.of("Ferry")))
 * }</pre>
 */
public final class PostgresOperators {
    private PostgresOperators() {}

    /** Renders {@code whole @> ?}: all elements of the array, points of the range or entries of the document are in {@code whole}. */
    public static <T extends @Nullable Object> Condition contains(Expression<T> whole, @NonNull T part) {
        return whole.boolOp("@>", part);
    }

    /** Renders {@code whole @> part}. */
    public static Condition contains(Expression<?> whole, Expression<?> part) {
        return whole.boolOp("@>", part);
    }

    /** Renders {@code part <@ ?}: {@link #contains} from the other side. */
    public static <T extends @Nullable Object> Condition containedBy(Expression<T> part, @NonNull T whole) {
        return part.boolOp("<@", whole);
    }

    /** Renders {@code part <@ whole}. */
    public static Condition containedBy(Expression<?> part, Expression<?> whole) {
        return part.boolOp("<@", whole);
    }

    /** Renders {@code one && ?}: the arrays have an element in common, or the ranges a point. */
    public static <T extends @Nullable Object> Condition overlaps(Expression<T> one, @NonNull T other) {
        return one.boolOp("&&", other);
    }

    /** Renders {@code one && other}. */
    public static Condition overlaps(Expression<?> one, Expression<?> other) {
        return one.boolOp("&&", other);
    }

    /** Renders {@code range @> ?}: the point lies in the range. */
    public static <T extends Comparable<? super T>> Condition containsPoint(
            Expression<? extends @Nullable Range<T>> range, @NonNull T point) {
        return range.boolOp("@>", Sql.literal(point));
    }

    /** Renders {@code range << ?}: every point of the range lies before every point of the other. */
    public static <T extends Comparable<? super T>> Condition strictlyLeftOf(
            Expression<? extends @Nullable Range<T>> range, Range<T> other) {
        return range.boolOp("<<", other);
    }

    /** Renders {@code range >> ?}: every point of the range lies behind every point of the other. */
    public static <T extends Comparable<? super T>> Condition strictlyRightOf(
            Expression<? extends @Nullable Range<T>> range, Range<T> other) {
        return range.boolOp(">>", other);
    }

    /** Renders {@code range &< ?}: the range ends no later than the other. */
    public static <T extends Comparable<? super T>> Condition notExtendRightOf(
            Expression<? extends @Nullable Range<T>> range, Range<T> other) {
        return range.boolOp("&<", other);
    }

    /** Renders {@code range &> ?}: the range begins no earlier than the other. */
    public static <T extends Comparable<? super T>> Condition notExtendLeftOf(
            Expression<? extends @Nullable Range<T>> range, Range<T> other) {
        return range.boolOp("&>", other);
    }

    /** Renders {@code range -|- ?}: nothing lies between the ranges, and they do not overlap. */
    public static <T extends Comparable<? super T>> Condition adjacentTo(
            Expression<? extends @Nullable Range<T>> range, Range<T> other) {
        return range.boolOp("-|-", other);
    }

    /** Renders {@code one + other}. An error of the database where the union of two ranges has a gap. */
    public static <T extends @Nullable Object> Expression<T> union(Expression<T> one, @NonNull T other) {
        return one.op("+", other);
    }

    /** Renders {@code one * other}: the points that lie in both. */
    public static <T extends @Nullable Object> Expression<T> intersection(Expression<T> one, @NonNull T other) {
        return one.op("*", other);
    }

    /** Renders {@code one - other}. An error of the database where two parts of a range would be left. */
    public static <T extends @Nullable Object> Expression<T> difference(Expression<T> one, @NonNull T other) {
        return one.op("-", other);
    }
}
