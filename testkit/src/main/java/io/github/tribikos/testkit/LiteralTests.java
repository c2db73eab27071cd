package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.BitString;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values of each type as literals: the database's own defaults, which are the values that a codec reads. */
abstract class LiteralTests extends Topic {
    private static final Table<?> T = Table.named("literal_defaults");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Map<Column<?>, Object> VALUES = new LinkedHashMap<>();

    static {
        with(Types.TINYINT, (byte) -128);
        with(Types.SMALLINT, (short) 7);
        with(Types.INTEGER, -1);
        with(Types.BIGINT, Long.MAX_VALUE);
        with(Types.NUMERIC(10, 2), new BigDecimal("-12.50"));
        with(Types.REAL, 1.5f);
        with(Types.DOUBLE, 1.0 / 3);
        with(Types.DOUBLE, -1e300);
        with(Types.BOOLEAN, true);
        with(Types.VARCHAR(40), "it's a \\ \"text\" \u4e66");
        with(Types.VARBINARY(10), new byte[] {0, 1, -1, 39, 92});
        with(Types.DATE, LocalDate.of(2024, 2, 29));
        with(Types.TIME, LocalTime.of(12, 34, 56, 789_123_000));
        with(Types.TIME_TZ, OffsetTime.parse("12:34:56.000001-05:30"));
        with(Types.TIMESTAMP, LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000));
        with(Types.INSTANT, Instant.parse("2024-02-29T23:59:59.999999Z"));
        with(Types.INTERVAL, Duration.ofHours(-26).minusNanos(1_000));
        with(Types.INTERVAL, Duration.ofDays(400).plusMillis(1));
        with(Types.INTERVAL_MONTHS, Period.of(-1, -2, 0));
        with(Types.UUID, new UUID(1, -1));
        with(Types.BIT(4), BitString.of("0110"));
    }

    private static <V> void with(SqlType<V> type, V value) {
        VALUES.put(T.column("c" + VALUES.size(), type).serverDefault(value), value);
    }

    LiteralTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    @TestFactory
    Stream<DynamicTest> defaultIsTheValue() {
        return VALUES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().type() + " " + entry.getKey(), () -> {
                    connection().rollback();
                    run(insert(T).set(ID, 1));
                    assertThat((Object) one(select(entry.getKey()))).isEqualTo(entry.getValue());
                }));
    }
}
