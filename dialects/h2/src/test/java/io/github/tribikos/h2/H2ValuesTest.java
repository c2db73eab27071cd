package io.github.tribikos.h2;

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
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values through the driver and back, in a column of the type that the dialect declares. */
final class H2ValuesTest {
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private <T> @Nullable T roundTrip(SqlType<T> type, @Nullable T value) throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("DROP TABLE IF EXISTS t");
            ddl.execute("CREATE TABLE t (c " + new H2TypeCompiler().render(type) + ")");
        }
        Codec<T> codec = H2.h2().codecs().codec(type);
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
            return H2.h2().codecs().codec(type).read(row, 1);
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
    void numbersAreExact() throws SQLException {
        assertExact(Types.SMALLINT, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
        assertExact(Types.INTEGER, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertExact(Types.BIGINT, 0L, Long.MIN_VALUE, Long.MAX_VALUE);
        assertExact(Types.BOOLEAN, true, false);
        assertExact(Types.REAL, 0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY);
        assertExact(Types.DOUBLE, 0d, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY);
        assertExact(Types.NUMERIC(10, 2), new BigDecimal("2.50"), new BigDecimal("-99999999.99"));
        assertExact(Types.NUMERIC, new BigDecimal("12345678901234567890123456789012345678.123456789012345678901"));
    }

    @Test
    void numericThatWouldBeRoundedIsRefused() {
        assertThatThrownBy(() -> roundTrip(Types.NUMERIC(10, 2), new BigDecimal("1.005")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("NUMERIC(10, 2) cannot hold a number with 3 digits after the point;");
    }

    @Test
    void sumsAreReadAsTheirColumns() throws SQLException {
        assertThat(read(Types.BIGINT, "SELECT sum(x) FROM (VALUES (CAST(1 AS BIGINT)), (2)) AS v(x)"))
                .isEqualTo(3L);
        assertThat(read(Types.INTEGER, "SELECT CAST(7 AS BIGINT)")).isEqualTo(7);
        assertThatThrownBy(() -> read(Types.INTEGER, "SELECT 3000000000"))
                .isInstanceOf(SQLException.class)
                .satisfies(error -> assertThat(H2.h2().errors().kind((SQLException) error))
                        .isEqualTo(io.github.tribikos.error.ErrorKind.DATA_ERROR));
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
                " padded ",
                "x".repeat(1_048_577));
        assertThatThrownBy(() -> roundTrip(Types.TEXT, "\udc69")).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.VARCHAR(3), "abc "))
                .as("not cut")
                .isInstanceOf(SQLException.class);
    }

    @Test
    void bytesAreExact() throws SQLException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertExact(Types.BLOB, all, new byte[0], new byte[1_048_577]);
        assertExact(Types.BINARY(4), new byte[] {1});
    }

    @Test
    void timesAreExactToTheNanosecond() throws SQLException {
        assertExact(Types.DATE, LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.MAX);
        assertExact(Types.TIME, LocalTime.MIN, LocalTime.MAX, LocalTime.of(1, 2, 3, 4));
        assertExact(Types.TIMESTAMP, LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.of(2024, 7, 1, 10, 0, 0, 1));
        assertExact(Types.TIMESTAMP_TZ, OffsetDateTime.parse("2024-07-01T10:00:00.123456789+05:30"));
        assertExact(Types.INSTANT, Instant.EPOCH, Instant.parse("2024-07-01T10:00:00.123456789Z"));
        assertThatThrownBy(() -> roundTrip(Types.INSTANT, Instant.MAX)).isInstanceOf(ArgumentException.class);
        assertThatThrownBy(() -> roundTrip(Types.TIME(0), LocalTime.of(1, 2, 3, 4)))
                .isInstanceOf(ArgumentException.class);
    }

    @Test
    void timesIgnoreTheZoneOfTheJvm() throws SQLException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertExact(Types.TIMESTAMP, LocalDateTime.of(2024, 3, 10, 2, 30)); // a gap in New York
            assertExact(Types.INSTANT, Instant.parse("2024-03-10T02:30:00Z"));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void uuidsAndEnumsAreExact() throws SQLException {
        assertExact(Types.UUID, new UUID(0, 0), new UUID(-1, -1));
        assertExact(Types.ENUM(TimeUnit.class), TimeUnit.DAYS, TimeUnit.NANOSECONDS);
        assertThatThrownBy(() -> read(Types.ENUM(TimeUnit.class), "SELECT 'FORTNIGHTS'"))
                .isInstanceOf(UnreadableValue.class)
                .hasMessage("The stored text is no constant of the enum TimeUnit.");
    }

    @Test
    void jsonKeepsTheDocumentWithoutItsWhiteSpace() throws SQLException {
        assertExact(Types.JSON, "{\"b\":[1.50,true],\"a\":1,\"a\":2}", "\"1.5\"", "null", "1.50", "[]");
        assertThat(roundTrip(Types.JSON, " {\"b\" : 1e9}")).isEqualTo("{\"b\":1E9}");
        assertThatThrownBy(() -> roundTrip(Types.JSON, "{")).isInstanceOf(SQLException.class);
    }
}
