package io.github.tribikos.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Values through the driver and back, in a column of the type that the dialect declares. */
final class PostgresValuesTest {
    private static @Nullable PostgresServer server;
    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        server = PostgresServer.open();
        connection = server.connect();
    }

    @AfterAll
    static void close() throws SQLException {
        if (server != null) {
            connection.close();
            server.close();
        }
    }

    private static <T> @Nullable T roundTrip(SqlType<T> type, @Nullable T value) throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("DROP TABLE IF EXISTS t");
            ddl.execute("CREATE TABLE t (c " + new PostgresTypeCompiler().render(type) + ")");
        }
        Codec<T> codec = Postgresql.postgresql().codecs().codec(type);
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

    private static <T> @Nullable T read(SqlType<T> type, String query) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(query)) {
            row.next();
            return Postgresql.postgresql().codecs().codec(type).read(row, 1);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> void assertExact(SqlType<T> type, T... values) throws SQLException {
        for (T value : values) {
            assertThat(roundTrip(type, value)).as("%s", type).isEqualTo(value);
        }
        assertThat(roundTrip(type, null)).as("NULL in %s", type).isNull();
    }

    @Test
    void numbersAreExact() throws SQLException {
        assertExact(Types.SMALLINT, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
        assertExact(Types.INTEGER, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertExact(Types.BIGINT, 0L, Long.MIN_VALUE, Long.MAX_VALUE);
        assertExact(Types.BOOLEAN, true, false);
        assertExact(Types.REAL, 0f, -0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY);
        assertExact(
                Types.DOUBLE, 0d, -0d, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY);
        assertExact(Types.NUMERIC(10, 2), new BigDecimal("2.50"), new BigDecimal("-99999999.99"));
        assertExact(Types.NUMERIC, new BigDecimal("12345678901234567890123456789012345678.123456789012345678901"));
        assertThatThrownBy(() -> roundTrip(Types.NUMERIC(10, 2), new BigDecimal("1.005")))
                .isInstanceOf(ArgumentException.class);
    }

    @Test
    void sumsAreReadAsTheirColumns() throws SQLException {
        assertThat(read(Types.BIGINT, "SELECT sum(x) FROM (VALUES (1::bigint), (2)) AS v(x)"))
                .isEqualTo(3L);
        assertThat(read(Types.INTEGER, "SELECT sum(x) FROM (VALUES (1), (2)) AS v(x)"))
                .isEqualTo(3);
        assertThatThrownBy(() -> read(Types.INTEGER, "SELECT 3000000000")).isInstanceOf(SQLException.class);
    }

    @Test
    void textIsExact() throws SQLException {
        assertExact(
                Types.TEXT,
                "",
                "it's \"quoted\" \\ ? :x $$",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u202eright to left",
                "e\u0301",
                " padded ",
                "x".repeat(1_048_577));
        assertThatThrownBy(() -> roundTrip(Types.TEXT, "a\u0000b"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("PostgreSQL cannot hold text with the character U+0000, which is at index 1.");
        assertThatThrownBy(() -> roundTrip(Types.TEXT, "\ud83d!")).isInstanceOf(ArgumentException.class);
    }

    @Test
    void textIsNotCut() throws SQLException {
        assertThatThrownBy(() -> roundTrip(Types.VARCHAR(3), "abc "))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "VARCHAR(3) cannot hold the text: PostgreSQL would cut the spaces after character 3 silently. Cut"
                                + " them yourself.");
        assertThatThrownBy(() -> roundTrip(Types.VARCHAR(3), "abcd")).isInstanceOf(SQLException.class);
        assertExact(Types.VARCHAR(3), "ab ", "\ud83d\udc69  ");
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
    void timesAreExactToTheMicrosecond() throws SQLException {
        assertExact(
                Types.DATE,
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(0, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(5_874_897, 12, 31));
        assertExact(Types.TIME, LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000));
        assertExact(Types.TIMESTAMP, LocalDateTime.of(-4712, 1, 1, 0, 0), LocalDateTime.of(294_276, 12, 31, 23, 59));
        assertExact(Types.INSTANT, Instant.EPOCH, Instant.parse("2024-07-01T10:00:00.123456Z"));
        assertThat(roundTrip(Types.TIMESTAMP_TZ, OffsetDateTime.parse("2024-07-01T10:00:00+05:30")))
                .isEqualTo(OffsetDateTime.parse("2024-07-01T04:30:00Z"));
    }

    @Test
    void timesThatTheServerWouldChangeAreRefused() {
        assertThatThrownBy(() -> roundTrip(Types.TIMESTAMP, LocalDateTime.of(2024, 7, 1, 10, 0, 0, 123_456_789)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The time has a finer fraction of a second than the 6 digits that PostgreSQL keeps; the rest would be"
                                + " lost silently. Cut it yourself: truncatedTo(ChronoUnit.MICROS) or the like.");
        assertThatThrownBy(() -> roundTrip(Types.TIME, LocalTime.MAX)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.DATE, LocalDate.MAX)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.DATE, LocalDate.of(-4713, 11, 24)))
                .isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.INSTANT, Instant.MIN)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.TIMESTAMP, LocalDateTime.of(300_000, 1, 1, 0, 0)))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void timesIgnoreTheZoneOfTheJvm() throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertExact(Types.TIMESTAMP, LocalDateTime.of(2024, 3, 10, 2, 30)); // a gap in New York
            assertExact(Types.INSTANT, Instant.parse("2024-03-10T02:30:00Z"));
            assertExact(Types.DATE, LocalDate.of(2024, 3, 10));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void uuidsEnumsAndJsonAreExact() throws SQLException {
        assertExact(Types.UUID, new UUID(0, 0), new UUID(-1, -1));
        assertExact(Types.JSON, " {\"b\" : 1.50,  \"a\":1, \"a\":2}", "1.50", "null");
        assertExact(Types.ENUM(TimeUnit.class), TimeUnit.DAYS, TimeUnit.NANOSECONDS);
        assertThatThrownBy(() -> read(Types.ENUM(TimeUnit.class), "SELECT 'FORTNIGHTS'"))
                .isInstanceOf(UnreadableValue.class);
    }
}
