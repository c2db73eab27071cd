package io.github.tribikos.sql;

import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/**
 * The row that readers look at: the current row of a JDBC result, or a row whose columns were read ahead because nested
 * lists had to be fetched first. One of the two is set. Belongs to one result.
 */
public final class RowCursor {
    private static final @Nullable Object[] NONE = {};

    private final @Nullable ResultSet result;
    private @Nullable Object[] buffered = NONE;

    /** Creates a cursor over {@code result}, or over rows given to {@link #buffered(Object[])} if it is null. */
    public RowCursor(@Nullable ResultSet result) {
        this.result = result;
    }

    /** Returns the JDBC result at its current row. */
    public ResultSet result() {
        ResultSet current = result;
        if (current == null) {
            throw new IllegalStateException("This cursor stands on buffered rows.");
        }
        return current;
    }

    /** Moves to a row that was read ahead. */
    public void buffered(@Nullable Object[] row) {
        buffered = row;
    }

    /** Returns a value of the row that was read ahead; {@code index} is 0-based. */
    public @Nullable Object buffered(int index) {
        return buffered[index];
    }
}
