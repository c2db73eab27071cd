package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Integers, decimals and floating point numbers. */
abstract class NumberTypeTests extends TypeTopic {
    private static final Table<?> T = Table.named("number_types");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<@Nullable Byte> TINY =
            T.column("a_tinyint", Types.TINYINT).nullable();
    private static final Column<@Nullable Short> SMALL =
            T.smallint("a_smallint").nullable();
    private static final Column<@Nullable Integer> INT = T.integer("an_integer").nullable();
    private static final Column<@Nullable Long> LONG = T.bigint("a_bigint").nullable();
    private static final Column<@Nullable BigDecimal> PRICE =
            T.numeric("a_price", 8, 2).nullable();
    private static final Column<@Nullable BigDecimal> WIDE =
            T.numeric("a_wide_number", 38, 10).nullable();
    private static final Column<@Nullable BigDecimal> ANY =
            T.column("any_number", Types.NUMERIC).nullable();
    private static final Column<@Nullable Float> REAL = T.real("a_real").nullable();
    private static final Column<@Nullable Double> DOUBLE =
            T.doublePrecision("a_double").nullable();

    NumberTypeTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    private static boolean equal(BigDecimal sent, BigDecimal read) {
        return sent.compareTo(read) == 0;
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 1, -1, Byte.MIN_VALUE, Byte.MAX_VALUE})
    void tinyintIsKept(byte value) {
        kept(TINY, value);
    }

    @ParameterizedTest
    @ValueSource(shorts = {0, 1, -1, Short.MIN_VALUE, Short.MAX_VALUE})
    void smallintIsKept(short value) {
        kept(SMALL, value);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void integerIsKept(int value) {
        kept(INT, value);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53, (1L << 53) + 1})
    void bigintIsKept(long value) {
        kept(LONG, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0.01", "-0.01", "1.5", "100", "999999.99", "-999999.99", "1E+2", "0.10"})
    void decimalThatFitsIsKept(String value) {
        keptAs(PRICE, new BigDecimal(value), NumberTypeTests::equal);
    }

    @Test
    void decimalIsReadWithTheScaleOfItsColumn() {
        run(insert(T).set(ID, 1).set(PRICE, new BigDecimal("1.5")));

        assertThat(all(select(PRICE))).containsExactly(new BigDecimal("1.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005", "1000000", "-1000000.00", "1E+9", "123456789012345678901234567890"})
    void decimalThatDoesNotFitIsRefusedBeforeSending(String value) {
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(PRICE, new BigDecimal(value))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("NUMERIC(8, 2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999999999999999999999999999.9999999999",
                "-9999999999999999999999999999.9999999999",
                "1234567890123456789012345678.0123456789",
                "0.0000000001",
                "9007199254740993",
                "0.1",
                "0.3"
            })
    void decimalOf38DigitsIsKeptOrRefused(String value) {
        keptOrRefused(WIDE, new BigDecimal(value), NumberTypeTests::equal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1", "-1.5", "123456.789", "12345678901234.5678", "9007199254740993", "1E-20", "1E+30"})
    void decimalWithoutPrecisionIsKeptOrRefused(String value) {
        keptOrRefused(ANY, new BigDecimal(value), NumberTypeTests::equal);
    }

    @Test
    @Requires(Feature.EXACT_NUMERIC)
    void decimalIsFoundByItsValue() {
        kept(WIDE, new BigDecimal("1234567890123456789012345678.0123456789"));
    }

    @Test
    @Requires(Feature.EXACT_NUMERIC)
    void sumOfDecimalsIsExact() {
        run(insert(T)
                .values(
                        java.util.List.of(1L, 2L, 3L),
                        (row, id) -> row.set(ID, id).set(WIDE, new BigDecimal("0.1"))));

        assertThat(one(select(sum(WIDE)))).isEqualByComparingTo("0.3");
    }

    @ParameterizedTest
    @ValueSource(floats = {0f, 1f, -1.5f, 0.1f, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_NORMAL, 16_777_216f})
    void realIsKept(float value) {
        keptAs(REAL, value, (sent, read) -> sent.floatValue() == read.floatValue());
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0.0,
                -0.0,
                1.0,
                -1.5,
                0.1,
                1.0 / 3,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_NORMAL,
                1e-300,
                9007199254740992.0
            })
    void doubleIsKept(double value) {
        keptAs(DOUBLE, value, (sent, read) -> sent.doubleValue() == read.doubleValue());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE})
    void specialDoubleIsKeptOrRefused(double value) {
        keptOrRefused(DOUBLE, value);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MIN_VALUE})
    void specialRealIsKeptOrRefused(float value) {
        keptOrRefused(REAL, value);
    }

    @Test
    @Requires(Feature.FLOAT_SPECIAL_VALUES)
    void specialDoublesAreKeptWhereDeclared() {
        keptAs(DOUBLE, Double.NaN, Double::equals);
        connection().rollback();
        keptAs(DOUBLE, Double.NEGATIVE_INFINITY, Double::equals);
    }

    @Test
    void nullOfEachType() {
        for (Column<?> column : java.util.List.of(TINY, SMALL, INT, LONG, PRICE, WIDE, ANY, REAL, DOUBLE)) {
            nullIsKept(column);
            connection().rollback();
        }
    }

    @Test
    void intLiteralsFitEveryNumericColumn() {
        var small = T.get(SMALL);
        run(insert(T).set(ID, 1).set(SMALL, (short) 3).set(LONG, 4L).set(DOUBLE, 5.0));

        assertThat(one(select(ID).where(small.eq((short) 3), LONG.gt(3L), DOUBLE.lt(6.0))))
                .isEqualTo(1L);
    }

    @Test
    void aggregateReadsTheTypeOfItsColumn() {
        run(insert(T).set(ID, 1).set(SMALL, (short) 3).set(REAL, 1.5f).set(DOUBLE, 2.5));

        assertThat(all(select(max(SMALL)))).containsExactly((short) 3);
        assertThat(all(select(max(REAL)))).containsExactly(1.5f);
        assertThat(all(select(max(DOUBLE)))).containsExactly(2.5);
    }

    @Test
    void literalsOfEachType() {
        assertThat(one(select(literal((short) 7, Types.SMALLINT)))).isEqualTo((short) 7);
        assertThat(one(select(literal(1.5, Types.DOUBLE)))).isEqualTo(1.5);
        assertThat(one(select(literal(1.5f, Types.REAL)))).isEqualTo(1.5f);
        assertThat(one(select(literal(new BigDecimal("12.5"), Types.NUMERIC)))).isEqualByComparingTo("12.5");
    }
}
