package io.github.tribikos.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the row at which a cursor stands. Made once per result, called once per row.
 *
 * @param <T> what a row gives
 */
public interface RowReader<T extends @Nullable Object> {
    /** Returns the value of the row at {@code cursor}. */
    T read(RowCursor cursor) throws SQLException;
}
