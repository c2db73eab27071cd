package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.type.Codec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Integers. The driver's getters cut what does not fit without a word - SUM of BIGINT has 128 bits - so the object is asked for
 * and checked.
 */
final class DuckdbIntegers {
    static final Codec<Byte> BYTE = new OfByte();
    static final Codec<Short> SHORT = new OfShort();
    static final Codec<Integer> INTEGER = new OfInteger();
    static final Codec<Long> LONG = new OfLong();

    private DuckdbIntegers() {}

    private static long whole(Object value, long min, long max, String type) throws UnreadableValue {
        long whole;
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            whole = ((Number) value).longValue();
        } else {
            whole = ofOther(value, type);
        }
        if (whole < min || whole > max) {
            throw tooLarge(type);
        }
        return whole;
    }

    private static long ofOther(Object value, String type) throws UnreadableValue {
        if (value instanceof BigInteger integer) {
            if (integer.bitLength() < Long.SIZE) {
                return integer.longValue();
            }
            throw tooLarge(type);
        }
        try {
            if (value instanceof BigDecimal number) {
                return number.longValueExact();
            }
            if (value instanceof Double || value instanceof Float) {
                return BigDecimal.valueOf(((Number) value).doubleValue()).longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) { // a fraction, too large, NaN
            throw new UnreadableValue("The value is no whole number that " + type + " can hold.");
        }
        throw new UnreadableValue("The value is no integer.");
    }

    private static UnreadableValue tooLarge(String type) {
        return new UnreadableValue("The integer does not fit " + type + ". Read it as a wider type: cast(...).");
    }

    private static final class OfByte implements Codec<Byte> {
        @Override
        public @Nullable Byte read(ResultSet row, int index) throws SQLException {
            Object value = row.getObject(index);
            if (value == null || value instanceof Byte) {
                return (Byte) value;
            }
            return (byte) whole(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "TINYINT");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Byte value) throws SQLException {
            statement.setByte(index, value);
        }

        @Override
        public Object element(Byte value) {
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.TINYINT;
        }
    }

    private static final class OfShort implements Codec<Short> {
        @Override
        public @Nullable Short read(ResultSet row, int index) throws SQLException {
            Object value = row.getObject(index);
            if (value == null || value instanceof Short) {
                return (Short) value;
            }
            return (short) whole(value, Short.MIN_VALUE, Short.MAX_VALUE, "SMALLINT");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Short value) throws SQLException {
            statement.setShort(index, value);
        }

        @Override
        public Object element(Short value) {
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.SMALLINT;
        }
    }

    private static final class OfInteger implements Codec<Integer> {
        @Override
        public @Nullable Integer read(ResultSet row, int index) throws SQLException {
            Object value = row.getObject(index);
            if (value == null || value instanceof Integer) {
                return (Integer) value;
            }
            return (int) whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "INTEGER");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Integer value) throws SQLException {
            statement.setInt(index, value);
        }

        @Override
        public Object element(Integer value) {
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.INTEGER;
        }
    }

    private static final class OfLong implements Codec<Long> {
        @Override
        public @Nullable Long read(ResultSet row, int index) throws SQLException {
            Object value = row.getObject(index);
            if (value == null || value instanceof Long) {
                return (Long) value;
            }
            return whole(value, Long.MIN_VALUE, Long.MAX_VALUE, "BIGINT");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Long value) throws SQLException {
            statement.setLong(index, value);
        }

        @Override
        public Object element(Long value) {
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.BIGINT;
        }
    }
}
