package io.github.tribikos.testkit;

import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.BIT;
import static io.github.tribikos.type.Types.BIT_VARYING;
import static io.github.tribikos.type.Types.BOOLEAN;
import static io.github.tribikos.type.Types.DOUBLE;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.REAL;
import static io.github.tribikos.type.Types.SMALLINT;
import static io.github.tribikos.type.Types.TINYINT;

import io.github.tribikos.type.BitString;
import io.github.tribikos.type.NumericType;
import java.math.BigDecimal;
import java.util.List;

/** Numbers, booleans and bits at their limits. */
final class HostileNumbers {
    private HostileNumbers() {}

    static List<TypeValues<?>> all() {
        return List.of(
                TypeValues.of(TINYINT).withEach((byte) 0, (byte) 1, (byte) -1, Byte.MIN_VALUE, Byte.MAX_VALUE),
                TypeValues.of(SMALLINT).withEach((short) 0, (short) 1, (short) -1, Short.MIN_VALUE, Short.MAX_VALUE),
                TypeValues.of(INTEGER).withEach(0, 1, -1, 65_536, Integer.MIN_VALUE, Integer.MAX_VALUE),
                TypeValues.of(BIGINT).withEach(0L, 1L, -1L, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE),
                numeric(
                        NUMERIC(10, 2),
                        "0",
                        "0.00",
                        "0.01",
                        "-0.01",
                        "1.5",
                        "1.50",
                        "1E+2",
                        "99999999.99",
                        "-99999999.99",
                        "0.001",
                        "1.005",
                        "1E-12",
                        "100000000",
                        "1E+30",
                        "12345678901234567890123456789012345678"),
                numeric(
                        NUMERIC(38, 12),
                        "0",
                        "0.1",
                        "0.3",
                        "-1.5",
                        "1E-12",
                        "0.123456789012",
                        "9007199254740993",
                        "1234567890.12345",
                        "12345678901234567890123456.123456789012",
                        "99999999999999999999999999.999999999999",
                        "-99999999999999999999999999.999999999999",
                        "1E-13",
                        "1E+26"),
                numeric(
                        NUMERIC,
                        "0",
                        "1",
                        "-1.5",
                        "1.50",
                        "1E-20",
                        "1E+30",
                        "9007199254740993",
                        "0.123456789012",
                        "12345678901234567890123456789012345678",
                        "0.12345678901234567890123456789012345678",
                        "1E+200",
                        "1E-200",
                        "1E+100000"),
                reals(),
                doubles(),
                TypeValues.of(BOOLEAN).withEach(true, false),
                bits("BIT(4)", false, "0000", "1111", "0101", "1000", "0001", "101", "10101", ""),
                bits("BIT VARYING(100)", true, "", "0", "1", "0000", "0101", "1".repeat(64), "01".repeat(50))
                        .with("101 bits", BitString.of("1".repeat(101))));
    }

    private static TypeValues<BigDecimal> numeric(NumericType type, String... values) {
        TypeValues<BigDecimal> numbers = TypeValues.of(type);
        for (String value : values) {
            numbers.with(value, new BigDecimal(value));
        }
        return numbers;
    }

    private static TypeValues<Float> reals() {
        return TypeValues.of(REAL)
                .withEach(0f, 1f, -1.5f, 0.1f, 1f / 3, 16_777_216f)
                .with("max", Float.MAX_VALUE)
                .with("-max", -Float.MAX_VALUE)
                .with("smallest normal", Float.MIN_NORMAL)
                .with("subnormal", Float.MIN_VALUE)
                .with("-subnormal", -Float.MIN_VALUE)
                .withEach(-0.0f, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
    }

    private static TypeValues<Double> doubles() {
        return TypeValues.of(DOUBLE)
                .withEach(0.0, 1.0, -1.5, 0.1, 1.0 / 3, 1e300, 1e-300)
                .with("2^53", 9007199254740992.0)
                .with("max", Double.MAX_VALUE)
                .with("-max", -Double.MAX_VALUE)
                .with("smallest normal", Double.MIN_NORMAL)
                .with("subnormal", Double.MIN_VALUE)
                .with("-subnormal", -Double.MIN_VALUE)
                .withEach(-0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    private static TypeValues<BitString> bits(String name, boolean varying, String... values) {
        TypeValues<BitString> bits = TypeValues.of(name, varying ? BIT_VARYING(100) : BIT(4));
        for (String value : values) {
            bits.with(
                    value.length() > 10 ? value.length() + " bits" : value.isEmpty() ? "none" : value,
                    BitString.of(value));
        }
        return bits;
    }
}
