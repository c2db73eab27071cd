package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.NumericType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * NUMERIC, for which SQLite has no exact type (<a href="https://www.sqlite.org/floatingpoint.html">floating point numbers</a>):
 * a whole number within 64 bits goes as an integer, another as a double if it has at most 15 significant digits, which a
 * double gives back exactly. The rest is refused. A value read gets the scale that is declared, if it has less.
 */
final class SqliteNumeric implements Codec<BigDecimal> {
    private static final int EXACT_DIGITS = 15;
    private static final MathContext ROUNDED = new MathContext(EXACT_DIGITS);
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private final ValueLimits limits;
    private final NumericType type;

    SqliteNumeric(ValueLimits limits, NumericType type) {
        this.limits = limits;
        this.type = type;
    }

    @Override
    public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value == null) {
            return null;
        }
        BigDecimal number = number(value);
        return number.scale() < type.scale() ? number.setScale(type.scale()) : number;
    }

    private static BigDecimal number(Object value) throws UnreadableValue {
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return ofDouble(number);
        }
        try {
            if (value instanceof String text) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            throw new UnreadableValue("The stored text is no number.");
        }
        throw new UnreadableValue("The stored value is no number.");
    }

    /** The shortest decimal that is this double. Before JDK 19 {@code Double.toString} may give one that is longer. */
    private static BigDecimal ofDouble(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        if (number.precision() > EXACT_DIGITS) {
            BigDecimal rounded = number.round(ROUNDED);
            return rounded.doubleValue() == value ? rounded : number;
        }
        return number;
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        limits.requireNumeric(type, value);
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && isLong(plain)) {
            statement.setLong(index, plain.longValueExact());
        } else if (plain.precision() <= EXACT_DIGITS && isNormal(plain.doubleValue())) {
            statement.setDouble(index, plain.doubleValue());
        } else {
            throw new ArgumentException("SQLite keeps a NUMERIC as a double, which holds " + EXACT_DIGITS
                    + " significant digits; the value has " + plain.precision()
                    + ". Round it, or store it as text or as a whole number of a smaller unit.");
        }
    }

    private static boolean isLong(BigDecimal whole) {
        if (whole.precision() - whole.scale() > 19) {
            return false;
        }
        BigInteger integer = whole.toBigIntegerExact();
        return integer.compareTo(MIN_LONG) >= 0 && integer.compareTo(MAX_LONG) <= 0;
    }

    private static boolean isNormal(double value) {
        return Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL;
    }

    @Override
    public int jdbcType() {
        return Types.NUMERIC;
    }
}
