package io.github.tribikos.engine;

import java.sql.Statement;

/**
 * What a change did: the number of rows. For UPDATE those that were matched, whether their values changed or not. Immutable.
 */
public final class Affected {
    static final Affected NONE = new Affected(0, true);

    private final long rows;
    private final boolean exact;

    private Affected(long rows, boolean exact) {
        this.rows = rows;
        this.exact = exact;
    }

    /** Returns the count of so many rows; below 0 the driver did not tell. For those who count them themselves. */
    public static Affected ofRows(long rows) {
        return rows == 0 ? NONE : new Affected(Math.max(rows, 0), rows >= 0);
    }

    Affected plus(Affected more) {
        return new Affected(rows + more.rows, exact && more.exact);
    }

    /** Adds up the counts of a batch, {@code unknown} for an entry of which the driver tells only that it succeeded. */
    Affected plus(int[] counts, int unknown) {
        long sum = rows;
        boolean allTold = exact;
        for (int count : counts) {
            if (count == Statement.SUCCESS_NO_INFO) {
                sum += Math.max(unknown, 0);
                allTold &= unknown >= 0;
            } else {
                sum += count;
            }
        }
        return new Affected(sum, allTold);
    }

    /** Returns the number of rows, 0 for a statement that touches none by its nature. */
    public long rows() {
        return rows;
    }

    /** Whether the driver told the number; where it did not, as some do for batches, {@link #rows} is a lower bound. */
    public boolean isExact() {
        return exact;
    }

    @Override
    public String toString() {
        return (exact ? "" : "at least ") + rows + (rows == 1 ? " row" : " rows");
    }
}
