package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers between two bounds; others are refused before they are sent.
 *
 * @param name the type, for messages
 * @param narrowing makes the Java number of one that lies between the bounds
 */
record MysqlInteger<T extends Number>(String name, long least, long greatest, LongFunction<T> narrowing)
        implements Codec<T> {
    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return value == 0 && row.wasNull() ? null : narrowing.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        long whole = value.longValue();
        if (whole < least || whole > greatest) {
            throw new ArgumentException(
                    name + " holds whole numbers from " + least + " to " + greatest + "; the value lies outside.");
        }
        statement.setLong(index, whole);
    }

    @Override
    public int jdbcType() {
        return Types.BIGINT;
    }
}
