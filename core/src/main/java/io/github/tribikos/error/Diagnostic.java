package io.github.tribikos.error;

/** What looks like a mistake in a statement or in a row of them, although the database would run it. */
public enum Diagnostic {
    /** FROM items that no condition ties together: each row of one meets each row of the other. Told once per compiled statement. */
    CARTESIAN_PRODUCT,
    /**
     * An UPDATE or DELETE whose conditions are all true, as an empty dynamic filter is: it reaches every row. Told once per compiled
     * statement; a change without {@code where(...)} is meant so.
     */
    ALWAYS_TRUE_WHERE,
    /** More than 10,000 rows in one list, of a statement that no {@code maxRows(...)} was said for. Told each time. */
    MANY_ROWS,
    /**
     * Objects of a session that one place in the program has read one at a time, ten times in a transaction: N+1. Told once for each place and
     * transaction; with FAIL each time from then on, and nothing is sent.
     */
    N_PLUS_ONE
}
