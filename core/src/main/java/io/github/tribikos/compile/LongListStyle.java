package io.github.tribikos.compile;

/**
 * How an IN list of more than 1,000 values is written, where its type can be sent as an array: a database may take fewer
 * placeholders than a list has values, or take long to read them all. Shorter lists have a placeholder for each value.
 */
public enum LongListStyle implements Style {
    /** {@code a IN (?, ?, ...)}, as short ones. */
    PLACEHOLDERS("", ""),
    /** {@code a = ANY (?)} and {@code a != ALL (?)}. */
    ANY_ARRAY(" = ANY (?)", " != ALL (?)"),
    /** {@code a IN (SELECT unnest(?))}. */
    SELECT_UNNEST(" IN (SELECT unnest(?))", " NOT IN (SELECT unnest(?))");

    /** The most values that have a placeholder each. */
    private static final int SHORT = 1_000;

    private final String in;
    private final String notIn;

    LongListStyle(String in, String notIn) {
        this.in = in;
        this.notIn = notIn;
    }

    /** Whether a list of {@code size} values is sent as an array, where there is one to send. */
    static boolean isLong(int size) {
        return size > SHORT;
    }

    String text(boolean negated) {
        return negated ? notIn : in;
    }
}
