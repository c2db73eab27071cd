package io.github.tribikos.duckdb;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values through the driver and back, in a column of the type that the dialect declares. */
final class DuckdbValuesTest {
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private <T> @Nullable T roundTrip(SqlType<T> type, @Nullable T value) throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("DROP TABLE IF EXISTS t");
            ddl.execute("CREATE TABLE t (c " + new DuckdbTypeCompiler().render(type) + ")");
        }
        Codec<T> codec = duckdb().codecs().codec(type);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            if (value == null) {
                insert.setNull(1, codec.jdbcType());
            } else {
                codec.bind(insert, 1, value);
            }
            insert.executeUpdate();
        }
        return read(type, "SELECT c FROM t");
    }

    private <T> @Nullable T read(SqlType<T> type, String query) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(query)) {
            row.next();
            return duckdb().codecs().codec(type).read(row, 1);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <T> void assertExact(SqlType<T> type, T... values) throws SQLException {
        for (T value : values) {
            assertThat(roundTrip(type, value)).as("%s", type).isEqualTo(value);
        }
        assertThat(roundTrip(type, null)).as("NULL in %s", type).isNull();
    }

    private <T> void assertRefused(SqlType<T> type, T value, String reason) {
        assertThatThrownBy(() -> roundTrip(type, value))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void numbersAreExact() throws SQLException {
        assertExact(Types.SMALLINT, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
        assertExact(Types.INTEGER, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertExact(Types.BIGINT, 0L, Long.MIN_VALUE, Long.MAX_VALUE);
        assertExact(Types.BOOLEAN, true, false);
        assertExact(Types.REAL, 0f, -0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY);
        assertExact(Types.DOUBLE, -0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY);
        assertExact(Types.NUMERIC(10, 2), new BigDecimal("2.50"), new BigDecimal("-99999999.99"));
        assertExact(Types.NUMERIC(38, 0), new BigDecimal("12345678901234567890123456789012345678"));
        assertThat(roundTrip(Types.NUMERIC, new BigDecimal("1E+27"))).isEqualByComparingTo("1E+27");
    }

    @Test
    void numberThatTheDriverWouldMakeNullOfOrRoundIsRefused() {
        assertRefused(Types.NUMERIC(10, 2), new BigDecimal("1.005"), "3 digits after the point");
        assertRefused(Types.NUMERIC, new BigDecimal("123456789012345678901234567890123456789"), "before the point");
        assertRefused(Types.NUMERIC, new BigDecimal("1E-20"), "after the point");
    }

    @Test
    void integerThatTheDriverWouldCutIsAnError() throws SQLException {
        assertThat(read(Types.BIGINT, "SELECT sum(x) FROM range(3) r(x)")).isEqualTo(3L);
        assertThat(read(Types.INTEGER, "SELECT 7::BIGINT")).isEqualTo(7);
        assertThat(read(Types.INTEGER, "SELECT 7.0::DECIMAL(5, 2)")).isEqualTo(7);
        for (String beyond :
                new String[] {"3000000000", "170141183460469231731687303715884105727::HUGEINT", "2.5", "'x'"}) {
            assertThatThrownBy(() -> read(Types.INTEGER, "SELECT " + beyond))
                    .as(beyond)
                    .isInstanceOf(UnreadableValue.class);
        }
    }

    @Test
    void textIsExact() throws SQLException {
        assertExact(
                Types.TEXT,
                "",
                "it's \"quoted\" \\ ? :x",
                "\u0000 in the middle",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                " padded ",
                "x".repeat(1_048_577));
        assertRefused(Types.TEXT, "\udc69", "half of a surrogate pair");
    }

    @Test
    void bytesAreExact() throws SQLException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertExact(Types.BLOB, all, new byte[0], new byte[1_048_577]);
    }

    @Test
    void timesAreExactToTheMicrosecond() throws SQLException {
        assertExact(
                Types.DATE,
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(0, 12, 31),
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(294_246, 12, 31));
        assertExact(Types.TIME, LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000));
        assertExact(
                Types.TIMESTAMP,
                LocalDateTime.of(1582, 10, 10, 1, 2),
                LocalDateTime.of(-290_307, 1, 1, 0, 0),
                LocalDateTime.of(2024, 7, 1, 10, 0, 0, 1_000));
        assertExact(Types.TIMESTAMP_TZ, OffsetDateTime.parse("1500-07-01T10:00:00.123456Z"));
        assertExact(Types.INSTANT, Instant.EPOCH, Instant.parse("2024-07-01T10:00:00.123456Z"));
        assertExact(Types.TIME_TZ, OffsetTime.parse("12:34:56.789123+05:30"), OffsetTime.parse("00:00:00-15:59"));
    }

    @Test
    void timeThatTheDriverWouldCutOrShiftIsRefused() {
        assertRefused(Types.TIME, LocalTime.of(1, 2, 3, 4), "6 digits");
        assertRefused(Types.TIMESTAMP, LocalDateTime.of(2024, 7, 1, 10, 0, 0, 1), "6 digits");
        assertRefused(Types.TIMESTAMP, LocalDateTime.MAX.withNano(0), "lies outside");
        assertRefused(Types.DATE, LocalDate.MIN, "lies outside");
        assertRefused(Types.TIME_TZ, OffsetTime.parse("12:00:00+17:00"), "below 16 hours");
    }

    @Test
    void timesIgnoreTheZoneOfTheJvm() throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertExact(Types.DATE, LocalDate.of(1582, 10, 10));
            assertExact(Types.TIMESTAMP, LocalDateTime.of(2024, 3, 10, 2, 30)); // a gap in New York
            assertExact(Types.INSTANT, Instant.parse("2024-03-10T02:30:00Z"));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void uuidsAndDocumentsAreExact() throws SQLException {
        assertExact(Types.UUID, new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, 1));
        assertExact(Types.JSON, " {\"b\" : [1.50, 1e9], \"a\":1, \"a\":2}", "null", "1.50");
    }
}
