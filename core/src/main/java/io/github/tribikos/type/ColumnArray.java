package io.github.tribikos.type;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How the values of one column of many rows travel as a single bound array. Stateless and safe for any thread.
 *
 * @param <T> the Java type of a value
 */
public interface ColumnArray<T> {
    /** Returns a new array for {@link #toElement elements}, of the class that the driver sends best. */
    Object[] newArray(int size);

    /**
     * Returns the element that stands for {@code value}: what the type's {@link Codec} would send. A value that the database
     * cannot hold exactly is an {@code ArgumentException}, as there.
     */
    Object toElement(T value) throws SQLException;

    /** Returns the array to bind. */
    Array toArray(Connection connection, Object[] elements) throws SQLException;
}
