package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Integers and booleans. A column may hold values of any kind, and the driver's getters convert without a word: {@code getInt}
 * cuts 64 bits to 32, text reads as 0. So all is read as 64 bits and checked, and a 0 is looked at again. One thing is left: a
 * number with a fraction, which SQLite lets into any column, loses it here, as asking each value for its kind first would make
 * reading half as slow again.
 */
final class SqliteNumbers {
    static final Codec<Byte> BYTE = new OfByte();
    static final Codec<Short> SHORT = new OfShort();
    static final Codec<Integer> INTEGER = new OfInteger();
    static final Codec<Long> LONG = new OfLong();
    static final Codec<Boolean> BOOLEAN = new OfBoolean();

    private SqliteNumbers() {}

    /** Whether the column, which reads as 0, is NULL. */
    private static boolean isNull(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value == null || value instanceof Integer) {
            return value == null;
        }
        throw new UnreadableValue("The stored value is no integer.");
    }

    private static long inRange(long value, long min, long max, String type) throws UnreadableValue {
        if (value < min || value > max) {
            throw new UnreadableValue("The stored integer does not fit " + type + ". Declare the column as BIGINT.");
        }
        return value;
    }

    private static final class OfByte implements Codec<Byte> {
        @Override
        public @Nullable Byte read(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            if (value == 0 && isNull(row, index)) {
                return null;
            }
            return (byte) inRange(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "TINYINT");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Byte value) throws SQLException {
            statement.setInt(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.TINYINT;
        }
    }

    private static final class OfShort implements Codec<Short> {
        @Override
        public @Nullable Short read(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            if (value == 0 && isNull(row, index)) {
                return null;
            }
            return (short) inRange(value, Short.MIN_VALUE, Short.MAX_VALUE, "SMALLINT");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Short value) throws SQLException {
            statement.setInt(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.SMALLINT;
        }
    }

    private static final class OfInteger implements Codec<Integer> {
        @Override
        public @Nullable Integer read(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            if (value == 0 && isNull(row, index)) {
                return null;
            }
            return (int) inRange(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "INTEGER");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Integer value) throws SQLException {
            statement.setInt(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.INTEGER;
        }
    }

    private static final class OfLong implements Codec<Long> {
        @Override
        public @Nullable Long read(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            return value == 0 && isNull(row, index) ? null : value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, Long value) throws SQLException {
            statement.setLong(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.BIGINT;
        }
    }

    private static final class OfBoolean implements Codec<Boolean> {
        @Override
        public @Nullable Boolean read(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            if (value == 0 && isNull(row, index)) {
                return null;
            }
            if (value != 0 && value != 1) {
                throw new UnreadableValue("The stored integer is no BOOLEAN: it is neither 0 nor 1.");
            }
            return value == 1;
        }

        @Override
        public void bind(PreparedStatement statement, int index, Boolean value) throws SQLException {
            statement.setInt(index, value ? 1 : 0);
        }

        @Override
        public int jdbcType() {
            return Types.BOOLEAN;
        }
    }
}
