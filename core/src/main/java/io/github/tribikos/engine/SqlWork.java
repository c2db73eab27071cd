package io.github.tribikos.engine;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * SQL that is run with the driver's own connection: see {@link Connection#unwrapped(String, SqlWork)}.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface SqlWork<T extends @Nullable Object> {
    /**
     * Runs {@code sql} and returns the value. Must not end the transaction or close the connection.
     *
     * @param sql what was given, with the tags of listeners
     */
    T run(java.sql.Connection connection, String sql) throws SQLException;
}
