package io.github.tribikos.mysql;

import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * NUMERIC without a precision, which is kept in the widest DECIMAL that there is: 35 digits before the point and 30 after it.
 * A value read from there loses the zeros that the server filled in.
 */
record MysqlNumeric(ValueLimits limits) implements Codec<BigDecimal> {
    private static final NumericType WIDEST =
            Types.NUMERIC(MysqlTypeCompiler.MOST_DIGITS, MysqlTypeCompiler.MOST_SCALE);

    @Override
    public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
        BigDecimal value = row.getBigDecimal(index);
        if (value == null || value.scale() < MysqlTypeCompiler.MOST_SCALE) {
            return value;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        limits.requireNumeric(WIDEST, value);
        statement.setBigDecimal(index, value);
    }

    @Override
    public int jdbcType() {
        return java.sql.Types.NUMERIC;
    }
}
