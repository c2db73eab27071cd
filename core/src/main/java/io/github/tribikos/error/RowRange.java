package io.github.tribikos.error;

/**
 * Which rows of a statement of many an error is about: one, or the page within which the database could not tell. Indexes are
 * 0-based and count what the caller gave: the items of {@code values(...)}, or the parameter sets.
 *
 * @param first the index of the first row in question
 * @param last the index of the last row in question
 * @param size how many rows the statement has
 */
public record RowRange(int first, int last, int size) {
    /** Returns the range of one row. */
    public static RowRange at(int index, int size) {
        return new RowRange(index, index, size);
    }

    /** Whether the row is known. */
    public boolean isExact() {
        return first == last;
    }

    /** Says it in a sentence: {@code "It is the row at index 16 of 10000 rows."} */
    @Override
    public String toString() {
        return (isExact()
                        ? "It is the row at index " + first
                        : "It is one of the rows at index " + first + " to " + last)
                + " of " + size + " rows.";
    }
}
