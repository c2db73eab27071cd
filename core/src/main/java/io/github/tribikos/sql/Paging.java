package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;

/**
 * LIMIT and OFFSET, bound as values.
 *
 * @param limit the most rows, or null for all
 * @param offset how many rows are skipped, or null for none
 */
public record Paging(
        @Nullable Expression<Long> limit, @Nullable Expression<Long> offset) {
    /** All rows. */
    public static final Paging ALL = new Paging(null, null);

    Paging limit(long rows) {
        return new Paging(bound("LIMIT", rows), offset);
    }

    Paging offset(long rows) {
        return new Paging(limit, bound("OFFSET", rows));
    }

    private static Expression<Long> bound(String clause, long rows) {
        if (rows < 0) {
            throw new ArgumentException(clause + " must be 0 or more, but was " + rows + ".");
        }
        return new BindParameter<>(Types.BIGINT, "param", rows);
    }

    void describe(Parts parts) {
        parts.node(limit).node(offset);
    }
}
