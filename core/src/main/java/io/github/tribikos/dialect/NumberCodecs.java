package io.github.tribikos.dialect;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.NumericType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and booleans by JDBC's primitive getters, which convert what an expression gives (SUM of BIGINT is NUMERIC on
 * PostgreSQL) and refuse what overflows. A getter returns 0 for NULL, so only then is {@code wasNull} asked.
 */
final class NumberCodecs {
    private NumberCodecs() {}

    static final class OfByte implements Codec<Byte> {
        @Override
        public @Nullable Byte read(ResultSet row, int index) throws SQLException {
            byte value = row.getByte(index);
            return value == 0 && row.wasNull() ? null : value;
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

    static final class OfShort implements Codec<Short> {
        @Override
        public @Nullable Short read(ResultSet row, int index) throws SQLException {
            short value = row.getShort(index);
            return value == 0 && row.wasNull() ? null : value;
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

    static final class OfInteger implements Codec<Integer> {
        @Override
        public @Nullable Integer read(ResultSet row, int index) throws SQLException {
            int value = row.getInt(index);
            return value == 0 && row.wasNull() ? null : value;
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

    static final class OfLong implements Codec<Long> {
        @Override
        public @Nullable Long read(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            return value == 0 && row.wasNull() ? null : value;
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

    static final class OfBoolean implements Codec<Boolean> {
        @Override
        public @Nullable Boolean read(ResultSet row, int index) throws SQLException {
            boolean value = row.getBoolean(index);
            return (!value && row.wasNull()) ? null : value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, Boolean value) throws SQLException {
            statement.setBoolean(index, value);
        }

        @Override
        public Object element(Boolean value) {
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.BOOLEAN;
        }
    }

    record OfFloat(ValueLimits limits) implements Codec<Float> {
        @Override
        public @Nullable Float read(ResultSet row, int index) throws SQLException {
            float value = row.getFloat(index);
            return value == 0 && row.wasNull() ? null : value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, Float value) throws SQLException {
            limits.requireDouble(value);
            statement.setFloat(index, value);
        }

        @Override
        public Object element(Float value) {
            limits.requireDouble(value);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.REAL;
        }
    }

    record OfDouble(ValueLimits limits) implements Codec<Double> {
        @Override
        public @Nullable Double read(ResultSet row, int index) throws SQLException {
            double value = row.getDouble(index);
            return value == 0 && row.wasNull() ? null : value;
        }

        @Override
        public void bind(PreparedStatement statement, int index, Double value) throws SQLException {
            limits.requireDouble(value);
            statement.setDouble(index, value);
        }

        @Override
        public Object element(Double value) {
            limits.requireDouble(value);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.DOUBLE;
        }
    }

    record OfBigDecimal(ValueLimits limits, NumericType type) implements Codec<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
            return row.getBigDecimal(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
            limits.requireNumeric(type, value);
            statement.setBigDecimal(index, value);
        }

        @Override
        public Object element(BigDecimal value) {
            limits.requireNumeric(type, value);
            return value;
        }

        @Override
        public int jdbcType() {
            return Types.NUMERIC;
        }
    }
}
