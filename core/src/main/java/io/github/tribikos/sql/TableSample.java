package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A random part of a table's rows: {@code TABLESAMPLE BERNOULLI (10) REPEATABLE (42)} (ISO 9075-2, 7.6). Given to
 * {@link Select#sample}. Immutable.
 */
public final class TableSample {
    /** How rows are chosen. */
    public enum Method {
        /** Each row by itself. */
        BERNOULLI,
        /** In whole pages, as they are stored: quicker, and less random. */
        SYSTEM
    }

    private final Method method;
    private final Expression<?> percent;
    private final @Nullable Expression<?> seed;

    private TableSample(Method method, Expression<?> percent, @Nullable Expression<?> seed) {
        this.method = method;
        this.percent = percent;
        this.seed = seed;
    }

    /**
     * Returns a sample of about {@code percent} of a hundred rows, each chosen by itself.
     *
     * @throws ArgumentException if {@code percent} is not from 0 to 100
     */
    public static TableSample bernoulli(double percent) {
        return new TableSample(Method.BERNOULLI, bound(percent), null);
    }

    /** As {@link #bernoulli(double)} with an expression, such as a {@code param}. */
    public static TableSample bernoulli(Expression<? extends @Nullable Number> percent) {
        return new TableSample(Method.BERNOULLI, percent, null);
    }

    /**
     * Returns a sample of the pages that hold about {@code percent} of a hundred rows.
     *
     * @throws ArgumentException if {@code percent} is not from 0 to 100
     */
    public static TableSample system(double percent) {
        return new TableSample(Method.SYSTEM, bound(percent), null);
    }

    /** As {@link #system(double)} with an expression, such as a {@code param}. */
    public static TableSample system(Expression<? extends @Nullable Number> percent) {
        return new TableSample(Method.SYSTEM, percent, null);
    }

    private static Expression<BigDecimal> bound(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new ArgumentException("A sample is from 0 to 100 percent of the rows, not " + percent + ".");
        }
        return new BindParameter<>(Types.NUMERIC, "percent", BigDecimal.valueOf(percent));
    }

    /** Returns this sample with {@code REPEATABLE (seed)}: the same rows each time, as long as the table stays as it is. */
    public TableSample repeatable(long seed) {
        return new TableSample(method, percent, new BindParameter<>(Types.BIGINT, "seed", seed));
    }

    /** As {@link #repeatable(long)} with an expression, such as a {@code param}. */
    public TableSample repeatable(Expression<? extends @Nullable Number> seed) {
        return new TableSample(method, percent, seed);
    }

    /** Returns how rows are chosen. */
    public Method method() {
        return method;
    }

    /** Returns how many of a hundred rows are chosen. */
    public Expression<?> percent() {
        return percent;
    }

    /** Returns what makes the choice the same each time, or null. */
    public @Nullable Expression<?> seed() {
        return seed;
    }
}
