package io.github.tribikos.dialect;

import io.github.tribikos.schema.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a catalog says of a sequence, where it says all and not only what was asked for.
 *
 * @param start the first value
 * @param increment the step
 * @param least the least value
 * @param greatest the greatest value
 * @param cache how many values are made ahead; less than 1 where there is no such thing
 * @param isCycle whether it starts again at the end
 */
public record SequenceRow(long start, long increment, long least, long greatest, long cache, boolean isCycle) {
    /**
     * What a sequence has of which nothing was said.
     *
     * @param lowest the least value of one that descends
     * @param highest the greatest value of one that ascends
     * @param cache how many values are made ahead
     */
    public record Usual(long lowest, long highest, long cache) {}

    /** Reads start, increment, least, greatest and cache from five columns that begin with {@code first}. */
    public static SequenceRow read(ResultSet row, int first, boolean isCycle) throws SQLException {
        return new SequenceRow(
                row.getLong(first),
                row.getLong(first + 1),
                row.getLong(first + 2),
                row.getLong(first + 3),
                row.getLong(first + 4),
                isCycle);
    }

    /** Returns {@code plain} with the options that are not the usual ones. */
    public Identity options(Identity plain, Usual usual) {
        Identity options = plain;
        boolean ascends = increment > 0;
        if (start != (ascends ? least : greatest)) {
            options = options.start(start);
        }
        if (increment != 1) {
            options = options.increment(increment);
        }
        if (least != (ascends ? 1 : usual.lowest())) {
            options = options.min(least);
        }
        if (greatest != (ascends ? usual.highest() : -1)) {
            options = options.max(greatest);
        }
        if (cache != usual.cache() && cache > 0) {
            options = options.cache(cache);
        }
        return isCycle ? options.cycle() : options;
    }
}
