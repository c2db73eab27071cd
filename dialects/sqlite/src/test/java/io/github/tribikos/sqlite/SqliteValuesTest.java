package io.github.tribikos.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DataError;
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
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values through the driver and back, in a column of the type that the dialect declares. */
final class SqliteValuesTest {
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private <T> @Nullable T roundTrip(SqlType<T> type, @Nullable T value) throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("DROP TABLE IF EXISTS t");
            ddl.execute("CREATE TABLE t (c " + new SqliteTypeCompiler().render(type) + ")");
        }
        Codec<T> codec = Sqlite.sqlite().codecs().codec(type);
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
            return Sqlite.sqlite().codecs().codec(type).read(row, 1);
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

    @Test
    void integersAndBooleansAreExact() throws SQLException {
        assertExact(Types.SMALLINT, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
        assertExact(Types.INTEGER, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertExact(Types.BIGINT, 0L, Long.MIN_VALUE, Long.MAX_VALUE, 9_007_199_254_740_993L);
        assertExact(Types.BOOLEAN, true, false);
    }

    @Test
    void floatingPointIsExactWithoutNan() throws SQLException {
        assertExact(Types.REAL, 0f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE, Float.POSITIVE_INFINITY);
        assertExact(Types.DOUBLE, 0d, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> roundTrip(Types.DOUBLE, Double.NaN))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("SQLite cannot hold the floating point value NaN.");
        assertThatThrownBy(() -> roundTrip(Types.REAL, Float.NaN)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void numericIsExactUpToFifteenDigits() throws SQLException {
        assertExact(
                Types.NUMERIC,
                new BigDecimal("0"),
                new BigDecimal("0.1"),
                new BigDecimal("-123456789012.345"),
                new BigDecimal("0.000000000000123456789012345"),
                new BigDecimal(Long.MAX_VALUE),
                new BigDecimal(Long.MIN_VALUE));
        assertExact(
                Types.NUMERIC(10, 2), new BigDecimal("2.50"), new BigDecimal("-99999999.99"), new BigDecimal("7.00"));
    }

    @Test
    void numericThatADoubleWouldChangeIsRefused() {
        assertThatThrownBy(() -> roundTrip(Types.NUMERIC, new BigDecimal("1234567890123456.7")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "SQLite keeps a NUMERIC as a double, which holds 15 significant digits; the value has 17. Round"
                                + " it, or store it as text or as a whole number of a smaller unit.");
        assertThatThrownBy(() -> roundTrip(Types.NUMERIC, new BigDecimal("1E-400")))
                .isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.NUMERIC, new BigDecimal("9223372036854775808")))
                .isInstanceOf(ArgumentException.class);
    }

    @Test
    void numericOutsidePrecisionAndScaleIsRefused() throws SQLException {
        assertThatThrownBy(() -> roundTrip(Types.NUMERIC(10, 2), new BigDecimal("1.005")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "NUMERIC(10, 2) cannot hold a number with 3 digits after the point; it would be rounded silently."
                                + " Round it yourself: setScale(2, RoundingMode.HALF_EVEN).");
        assertThatThrownBy(() -> roundTrip(Types.NUMERIC(4, 2), new BigDecimal("100")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("NUMERIC(4, 2) cannot hold a number with 3 digits before the point: it has room for 2.");
        assertThat(roundTrip(Types.NUMERIC(4, 2), new BigDecimal("1.5000"))).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void textIsExact() throws SQLException {
        assertExact(
                Types.TEXT,
                "",
                "it's \"quoted\" \\ ? :x",
                "\u0000 in the middle",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u202eright to left",
                "e\u0301",
                "123",
                "1e5",
                " padded ",
                "x".repeat(1_048_576));
        assertThatThrownBy(() -> roundTrip(Types.TEXT, "ab\ud83d"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The text is no valid Unicode: half of a surrogate pair is at index 2. It would be sent as '?'.");
    }

    @Test
    void bytesAreExact() throws SQLException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertExact(Types.BLOB, all, new byte[0]);
    }

    @Test
    void timesAreExactToTheNanosecond() throws SQLException {
        assertExact(Types.DATE, LocalDate.of(0, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31));
        assertExact(Types.TIME, LocalTime.MIN, LocalTime.MAX, LocalTime.of(12, 30), LocalTime.of(1, 2, 3, 4));
        assertExact(Types.TIMESTAMP, LocalDateTime.of(2024, 7, 1, 10, 0), LocalDateTime.of(1, 1, 1, 0, 0, 0, 1));
        assertExact(Types.INSTANT, Instant.EPOCH, Instant.parse("2024-07-01T10:00:00.123456789Z"));
        assertExact(Types.TIMESTAMP_TZ, OffsetDateTime.parse("2024-07-01T10:00:00Z"));
        assertThatThrownBy(() -> roundTrip(Types.DATE, LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("SQLite holds dates from 0000-01-01 to 9999-12-31; the value lies outside.");
        assertThatThrownBy(() -> roundTrip(Types.INSTANT, Instant.MAX)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.TIMESTAMP(3), LocalDateTime.of(2024, 7, 1, 10, 0, 0, 1_000)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith(
                        "The time has a finer fraction of a second than the 3 digits that its type keeps;");
    }

    @Test
    void instantsIgnoreTheZoneOfTheJvm() throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            OffsetDateTime sent = OffsetDateTime.of(2024, 3, 10, 2, 30, 0, 0, ZoneOffset.ofHours(5));
            assertThat(roundTrip(Types.TIMESTAMP_TZ, sent)).isEqualTo(OffsetDateTime.parse("2024-03-09T21:30:00Z"));
            assertExact(Types.TIMESTAMP, LocalDateTime.of(2024, 3, 10, 2, 30)); // a gap in New York
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void timesAreStoredAsSqlAlchemyWritesThem() throws SQLException {
        roundTrip(Types.TIMESTAMP, LocalDateTime.of(2024, 7, 1, 10, 0));
        assertThat(read(Types.TEXT, "SELECT c FROM t")).isEqualTo("2024-07-01 10:00:00.000000");
        roundTrip(Types.TIME, LocalTime.of(12, 30));
        assertThat(read(Types.TEXT, "SELECT c FROM t")).isEqualTo("12:30:00.000000");
        roundTrip(Types.INSTANT, Instant.parse("2024-07-01T10:00:00.000000001Z"));
        assertThat(read(Types.TEXT, "SELECT c FROM t")).isEqualTo("2024-07-01 10:00:00.000000001+00:00");
    }

    @Test
    void timesThatSqliteMakesAreRead() throws SQLException {
        assertThat(read(Types.TIMESTAMP, "SELECT datetime('2024-07-01 10:00')"))
                .isEqualTo(LocalDateTime.of(2024, 7, 1, 10, 0));
        assertThat(read(Types.TIMESTAMP, "SELECT date('2024-07-01')")).isEqualTo(LocalDateTime.of(2024, 7, 1, 0, 0));
        assertThat(read(Types.INSTANT, "SELECT '2024-07-01T12:00:00.5+02:00'"))
                .isEqualTo(Instant.parse("2024-07-01T10:00:00.5Z"));
        assertThat(read(Types.INSTANT, "SELECT CURRENT_TIMESTAMP")).isNotNull();
        assertThat(read(Types.TIME, "SELECT time('10:00')")).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void uuidsAreExact() throws SQLException {
        assertExact(
                Types.UUID, new UUID(0, 0), new UUID(-1, -1), UUID.fromString("12345678-1234-5678-1234-567812345678"));
        assertThat(read(Types.UUID, "SELECT '12345678-1234-5678-1234-567812345678'"))
                .isNotNull();
    }

    @Test
    void jsonIsExact() throws SQLException {
        assertExact(
                Types.JSON, "{\"a\": [1.50, 1e400]}", "\"1.5\"", "null", "true", "42", "[]", " {\"b\":1,  \"a\":2}");
        assertThatThrownBy(() -> roundTrip(Types.JSON, "1.50"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "SQLite would store a JSON document that is a number alone as a number, and write it differently."
                                + " Put it into an array or object.");
    }

    @Test
    void enumsAreStoredByName() throws SQLException {
        assertExact(Types.ENUM(TimeUnit.class), TimeUnit.DAYS, TimeUnit.NANOSECONDS);
        assertThatThrownBy(() -> read(Types.ENUM(TimeUnit.class), "SELECT 'FORTNIGHTS'"))
                .isInstanceOf(UnreadableValue.class)
                .satisfies(unknown -> assertThat(
                                (Throwable) Sqlite.sqlite().errors().classify((SQLException) unknown, null))
                        .isInstanceOf(DataError.class)
                        .hasMessageContaining("The stored text is no constant of the enum TimeUnit.")
                        .hasMessageNotContaining("FORTNIGHTS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'abc'", "3000000000", "0.5", "x'00'"})
    void storedValuesThatAreNoIntegerAreRefused(String stored) {
        assertThatThrownBy(() -> read(Types.INTEGER, "SELECT " + stored)).isInstanceOf(UnreadableValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''",
                "'2024'",
                "'2024-7-1'",
                "'2024-02-30'",
                "1720000000000",
                "'2024-07-01 25:00:00'",
                "'xxxx-xx-xx'"
            })
    void storedValuesThatAreNoTimestampAreRefused(String stored) {
        assertThatThrownBy(() -> read(Types.TIMESTAMP, "SELECT " + stored)).isInstanceOf(UnreadableValue.class);
        assertThatThrownBy(() -> read(Types.INSTANT, "SELECT " + stored)).isInstanceOf(UnreadableValue.class);
        assertThatThrownBy(() -> read(Types.DATE, "SELECT " + stored)).isInstanceOf(UnreadableValue.class);
    }

    @Test
    void ownTypesAreStoredAsAnother() throws SQLException {
        SqlType<StringBuilder> type =
                Types.VARCHAR(9).as(StringBuilder.class, StringBuilder::new, StringBuilder::toString);
        assertThat(roundTrip(type, new StringBuilder("abc"))).hasToString("abc");
        assertThat(roundTrip(type, null)).isNull();
    }
}
