package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.NumericType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * NUMERIC within the 38 digits of <a href="https://duckdb.org/docs/stable/sql/data_types/numeric">DECIMAL</a>. Of more digits
 * the driver makes NULL, so a value must fit its type, or {@link #WIDEST} where that says nothing. AVG and quotients are
 * doubles in DuckDB, and are read as such.
 */
final class DuckdbNumeric implements Codec<BigDecimal> {
    /** What a column is declared with that has no precision. */
    static final NumericType WIDEST = io.github.tribikos.type.Types.NUMERIC(DuckdbTypeCompiler.MOST_DIGITS, 10);

    private final ValueLimits limits;
    private final NumericType type;

    DuckdbNumeric(ValueLimits limits, NumericType type) {
        this.limits = limits;
        this.type = type.precision() == NumericType.UNSPECIFIED ? WIDEST : type;
    }

    @Override
    public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        return value == null || value instanceof BigDecimal ? (BigDecimal) value : number(value);
    }

    private static BigDecimal number(Object value) throws UnreadableValue {
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        try {
            if (value instanceof Double || value instanceof Float || value instanceof String) {
                return new BigDecimal(value.toString());
            }
        } catch (NumberFormatException e) {
            throw new UnreadableValue("The value is no number, or not a finite one.");
        }
        if (value instanceof Number integer) {
            return BigDecimal.valueOf(integer.longValue());
        }
        throw new UnreadableValue("The value is no number.");
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        limits.requireNumeric(type, value);
        statement.setBigDecimal(index, sendable(value));
    }

    /** The driver takes scales from 0 to 38. */
    private static BigDecimal sendable(BigDecimal value) {
        if (value.scale() < 0) {
            return value.setScale(0);
        }
        return value.precision() > DuckdbTypeCompiler.MOST_DIGITS || value.scale() > DuckdbTypeCompiler.MOST_DIGITS
                ? value.setScale(Math.max(0, value.stripTrailingZeros().scale()))
                : value;
    }

    @Override
    public int jdbcType() {
        return Types.NUMERIC;
    }
}
