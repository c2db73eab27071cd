package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;

/**
 * LIMIT, FETCH and OFFSET.
 *
 * @param limit the most rows, or null for all
 * @param offset how many rows are skipped, or null for none
 * @param mode how the most rows are counted
 */
public record Paging(
        @Nullable Expression<?> limit, @Nullable Expression<?> offset, Mode mode) {
    /** How the most rows are counted. */
    public enum Mode {
        /** {@code LIMIT n}. */
        LIMIT(false, false),
        /** {@code FETCH FIRST n ROWS ONLY}: the same in the words of the standard. */
        FETCH(false, false),
        /** {@code FETCH FIRST n ROWS WITH TIES}: rows equal in the ordering to the last one too. */
        FETCH_WITH_TIES(false, true),
        /** {@code FETCH FIRST n PERCENT ROWS ONLY}. */
        FETCH_PERCENT(true, false),
        /** {@code FETCH FIRST n PERCENT ROWS WITH TIES}. */
        FETCH_PERCENT_WITH_TIES(true, true);

        private final boolean percent;
        private final boolean ties;

        Mode(boolean percent, boolean ties) {
            this.percent = percent;
            this.ties = ties;
        }

        /** Whether the count is a percentage of the rows. */
        public boolean isPercent() {
            return percent;
        }

        /** Whether rows equal to the last one are given too. */
        public boolean isWithTies() {
            return ties;
        }
    }

    /** All rows. */
    public static final Paging ALL = new Paging(null, null, Mode.LIMIT);

    Paging limit(long rows) {
        return new Paging(bound("LIMIT", rows), offset, Mode.LIMIT);
    }

    Paging limit(Expression<?> rows) {
        return new Paging(rows, offset, Mode.LIMIT);
    }

    Paging fetch(long rows, Mode mode) {
        return new Paging(bound("FETCH", rows), offset, mode);
    }

    Paging offset(long rows) {
        return new Paging(limit, bound("OFFSET", rows), mode);
    }

    Paging offset(Expression<?> rows) {
        return new Paging(limit, rows, mode);
    }

    private static Expression<Long> bound(String clause, long rows) {
        if (rows < 0) {
            throw new ArgumentException(clause + " must be 0 or more, but was " + rows + ".");
        }
        return new BindParameter<>(Types.BIGINT, "param", rows);
    }

    void describe(Parts parts) {
        parts.node(limit).node(offset).value(mode);
    }
}
