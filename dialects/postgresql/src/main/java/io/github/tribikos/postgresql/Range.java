package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of values between two bounds, each of which belongs to it or not or is missing:
 * <a href="https://www.postgresql.org/docs/current/rangetypes.html">PostgreSQL's range types</a> have these values. Whole numbers
 * and days come back with a lower bound that belongs to the range and an upper one that does not, {@code [10,20]} as
 * {@code [10,21)}: PostgreSQL stores them so. Immutable and safe for any thread, if {@code T} is.
 *
 * @param <T> the type of a bound
 */
public final class Range<T extends Comparable<? super T>> {
    private static final Range<?> EMPTY = new Range<>(null, false, null, false, true);

    private final @Nullable T lower;
    private final boolean lowerIncluded;
    private final @Nullable T upper;
    private final boolean upperIncluded;
    private final boolean empty;

    private Range(@Nullable T lower, boolean lowerIncluded, @Nullable T upper, boolean upperIncluded, boolean empty) {
        this.lower = lower;
        this.lowerIncluded = lowerIncluded;
        this.upper = upper;
        this.upperIncluded = upperIncluded;
        this.empty = empty;
    }

    /**
     * Returns a range.
     *
     * @param lower the lower bound, null for none
     * @param lowerIncluded whether it belongs to the range; false where there is none
     * @param upper the upper bound, null for none
     * @param upperIncluded whether it belongs to the range; false where there is none
     * @throws ArgumentException if the lower bound is above the upper one
     */
    public static <T extends Comparable<? super T>> Range<T> of(
            @Nullable T lower, boolean lowerIncluded, @Nullable T upper, boolean upperIncluded) {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new ArgumentException("The lower bound of a range is above the upper one.");
        }
        return new Range<>(lower, lowerIncluded && lower != null, upper, upperIncluded && upper != null, false);
    }

    /** Returns {@code [lower,upper]}: both bounds belong to it. */
    public static <T extends Comparable<? super T>> Range<T> closed(T lower, T upper) {
        return of(lower, true, upper, true);
    }

    /** Returns {@code [lower,upper)}: the upper bound does not belong to it. */
    public static <T extends Comparable<? super T>> Range<T> closedOpen(T lower, T upper) {
        return of(lower, true, upper, false);
    }

    /** Returns {@code [lower,)}: no upper bound. */
    public static <T extends Comparable<? super T>> Range<T> atLeast(T lower) {
        return of(lower, true, null, false);
    }

    /** Returns {@code (,upper)}: no lower bound. */
    public static <T extends Comparable<? super T>> Range<T> lessThan(T upper) {
        return of(null, false, upper, false);
    }

    /** Returns {@code (,)}: every value. */
    public static <T extends Comparable<? super T>> Range<T> all() {
        return of(null, false, null, false);
    }

    /** Returns the range without any value. */
    @SuppressWarnings("unchecked") // it holds no bound of any type
    public static <T extends Comparable<? super T>> Range<T> empty() {
        return (Range<T>) EMPTY;
    }

    /** Returns the lower bound, null if there is none. */
    public @Nullable T lower() {
        return lower;
    }

    /** Whether the lower bound belongs to the range. */
    public boolean isLowerIncluded() {
        return lowerIncluded;
    }

    /** Returns the upper bound, null if there is none. */
    public @Nullable T upper() {
        return upper;
    }

    /** Whether the upper bound belongs to the range. */
    public boolean isUpperIncluded() {
        return upperIncluded;
    }

    /** Whether this is the range {@link #empty()}. {@code [1,1)}, which PostgreSQL stores as that, is not. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether {@code value} lies in the range. */
    public boolean contains(T value) {
        if (empty) {
            return false;
        }
        int aboveLower = lower == null ? 1 : value.compareTo(lower);
        int belowUpper = upper == null ? 1 : upper.compareTo(value);
        return (aboveLower > 0 || (aboveLower == 0 && lowerIncluded))
                && (belowUpper > 0 || (belowUpper == 0 && upperIncluded));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Range<?> that
                && that.empty == empty
                && that.lowerIncluded == lowerIncluded
                && that.upperIncluded == upperIncluded
                && Objects.equals(that.lower, lower)
                && Objects.equals(that.upper, upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, lowerIncluded, upper, upperIncluded, empty);
    }

    /** Returns the range as people write it: {@code [1,10)}, {@code (,5]}, {@code empty}. */
    @Override
    public String toString() {
        return empty
                ? "empty"
                : (lowerIncluded ? "[" : "(") + (lower == null ? "" : lower) + "," + (upper == null ? "" : upper)
                        + (upperIncluded ? "]" : ")");
    }
}
