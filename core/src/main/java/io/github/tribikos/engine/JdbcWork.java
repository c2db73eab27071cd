package io.github.tribikos.engine;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What to do with the driver's own connection: see {@link Connection#unwrapped}.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface JdbcWork<T extends @Nullable Object> {
    /** Does the work and returns its value. Must not end the transaction or close the connection. */
    T run(java.sql.Connection connection) throws SQLException;
}
