package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type travel through JDBC: chosen once per compiled statement, used for every row. Stateless and safe
 * for any thread.
 *
 * @param <T> the Java type of a value
 */
public interface Codec<T> {
    /**
     * Returns the value of a result's column, null for SQL NULL.
     *
     * @param index the column's number, 1-based as in JDBC
     */
    @Nullable
    T read(ResultSet row, int index) throws SQLException;

    /**
     * Sends a value. Never changes it: a value that the database cannot hold exactly, as far as that is known here, is an
     * {@code ArgumentException}.
     *
     * @param index the parameter's number, 1-based as in JDBC
     */
    void bind(PreparedStatement statement, int index, T value) throws SQLException;

    /**
     * Returns the object that stands for {@code value} in an array given to {@link java.sql.Connection#createArrayOf}, or in rows
     * that are sent as text, checked as {@link #bind} checks it.
     *
     * @throws ArgumentException if values of this type cannot be elements of an array, as is so unless this is overridden, or for
     *     the reasons of {@link #bind}
     */
    default Object element(T value) throws SQLException {
        throw new ArgumentException("Values of this type cannot be elements of an array here.");
    }

    /** Returns the {@link java.sql.Types} constant with which SQL NULL is sent. */
    int jdbcType();
}
