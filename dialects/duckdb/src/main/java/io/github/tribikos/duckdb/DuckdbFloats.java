package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Floating point numbers. The driver's getters make NaN of NULL, so the object is asked for. */
final class DuckdbFloats {
    static final Codec<Float> REAL = new OfFloat();
    static final Codec<Double> DOUBLE = new OfDouble();

    private DuckdbFloats() {}

    private static Number number(Object value) throws UnreadableValue {
        if (value instanceof Number number) {
            return number;
        }
        throw new UnreadableValue("The value is no number.");
    }

    private static final class OfFloat implements Codec<Float> {
        @Override
        public @Nullable Float read(ResultSet row, int index) throws SQLException {
            Object value = row.getObject(index);
            return value == null || value instanceof Float
                    ? (Float) value
                    : (Float) number(value).floatValue();
        }

        @Override
        public void bind(PreparedStatement statement, int index, Float value) throws SQLException {
            statement.setFloat(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.REAL;
        }
    }

    private static final class OfDouble implements Codec<Double> {
        @Override
        public @Nullable Double read(ResultSet row, int index) throws SQLException {
            Object value = row.getObject(index);
            return value == null || value instanceof Double
                    ? (Double) value
                    : (Double) number(value).doubleValue();
        }

        @Override
        public void bind(PreparedStatement statement, int index, Double value) throws SQLException {
            statement.setDouble(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.DOUBLE;
        }
    }
}
