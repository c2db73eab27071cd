package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** BIGINT UNSIGNED, which goes beyond a long: as a decimal number without a fraction. */
final class MysqlUnsignedLong implements Codec<BigInteger> {
    @Override
    public @Nullable BigInteger read(ResultSet row, int index) throws SQLException {
        BigDecimal value = row.getBigDecimal(index);
        return value == null ? null : value.toBigIntegerExact();
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigInteger value) throws SQLException {
        if (value.signum() < 0 || value.bitLength() > Long.SIZE) {
            throw new ArgumentException(
                    "BIGINT UNSIGNED holds whole numbers from 0 to 18446744073709551615; the value lies outside.");
        }
        statement.setBigDecimal(index, new BigDecimal(value));
    }

    @Override
    public int jdbcType() {
        return Types.DECIMAL;
    }
}
