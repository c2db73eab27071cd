package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.type.Codec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends a number as the standard codec does, and reads it as an object that is checked: the driver's getters cut an integer that
 * does not fit without a word - SUM of BIGINT has 128 bits - and make NaN of NULL.
 */
record DuckdbNumber<T extends Number>(Codec<T> sent, Class<T> type, Narrowing<T> narrowing) implements Codec<T> {
    /** Makes a number of the type out of what an expression gave. */
    interface Narrowing<T> {
        T narrow(Object value) throws UnreadableValue;
    }

    @SuppressWarnings("unchecked") // the standard codec of a type sends values of that type
    static <T extends Number> DuckdbNumber<T> of(Codec<?> sent, Class<T> type, Narrowing<T> narrowing) {
        return new DuckdbNumber<>((Codec<T>) sent, type, narrowing);
    }

    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        return value == null || type.isInstance(value) ? type.cast(value) : narrowing.narrow(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        sent.bind(statement, index, value);
    }

    @Override
    public Object element(T value) throws SQLException {
        return sent.element(value);
    }

    @Override
    public int jdbcType() {
        return sent.jdbcType();
    }

    static byte toByte(Object value) throws UnreadableValue {
        return (byte) whole(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "TINYINT");
    }

    static short toShort(Object value) throws UnreadableValue {
        return (short) whole(value, Short.MIN_VALUE, Short.MAX_VALUE, "SMALLINT");
    }

    static int toInt(Object value) throws UnreadableValue {
        return (int) whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "INTEGER");
    }

    static long toLong(Object value) throws UnreadableValue {
        return whole(value, Long.MIN_VALUE, Long.MAX_VALUE, "BIGINT");
    }

    static float toFloat(Object value) throws UnreadableValue {
        return number(value).floatValue();
    }

    static double toDouble(Object value) throws UnreadableValue {
        return number(value).doubleValue();
    }

    private static Number number(Object value) throws UnreadableValue {
        if (value instanceof Number number) {
            return number;
        }
        throw new UnreadableValue("The value is no number.");
    }

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
}
