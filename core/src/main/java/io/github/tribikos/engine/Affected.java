package io.github.tribikos.engine;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change did: the number of rows. For UPDATE those that were matched, whether their values changed or not. Immutable.
 */
public final class Affected {
    static final Affected NONE = new Affected(0, true, List.of());

    private final long rows;
    private final boolean exact;
    private final List<Integer> missed;

    private Affected(long rows, boolean exact, List<Integer> missed) {
        this.rows = rows;
        this.exact = exact;
        this.missed = missed;
    }

    /** Returns the count of so many rows; below 0 the driver did not tell. For those who count them themselves. */
    public static Affected ofRows(long rows) {
        return rows == 0 ? NONE : new Affected(Math.max(rows, 0), rows >= 0, List.of());
    }

    Affected plus(Affected more) {
        return new Affected(rows + more.rows, exact && more.exact, List.of());
    }

    /**
     * Adds up the counts of a batch.
     *
     * @param first the number of its first entry
     * @param unknown what an entry counts of which the driver tells only that it succeeded
     */
    Affected plus(int[] counts, int first, int unknown) {
        long sum = rows;
        boolean allTold = exact;
        List<Integer> none = new ArrayList<>(missed);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == Statement.SUCCESS_NO_INFO) {
                sum += Math.max(unknown, 0);
                allTold &= unknown >= 0;
            } else {
                sum += counts[i];
                if (counts[i] == 0) {
                    none.add(first + i);
                }
            }
        }
        return new Affected(sum, allTold, List.copyOf(none));
    }

    /** Returns the number of rows, 0 for a statement that touches none by its nature. */
    public long rows() {
        return rows;
    }

    /** Whether the driver told the number; where it did not, as some do for batches, {@link #rows} is a lower bound. */
    public boolean isExact() {
        return exact;
    }

    /** Returns which parameter sets of {@code executeMany} found no row, 0-based, as far as the driver told. */
    public List<Integer> missed() {
        return missed;
    }

    @Override
    public String toString() {
        return (exact ? "" : "at least ") + rows + (rows == 1 ? " row" : " rows");
    }
}
