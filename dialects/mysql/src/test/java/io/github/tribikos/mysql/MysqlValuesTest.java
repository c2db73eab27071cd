package io.github.tribikos.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Values through each driver and back, in a column of the type that the dialect declares. */
final class MysqlValuesTest {
    @Nested
    class ByMysqlDriver extends Values {
        ByMysqlDriver() {
            super(new MysqlDialectProvider());
        }
    }

    @Nested
    class ByMariadbDriver extends Values {
        ByMariadbDriver() {
            super(new MariadbDialectProvider());
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Values {
        private final DialectProvider provider;
        private @Nullable MysqlTestServer server;
        private Connection connection;
        private Dialect dialect;
        private MysqlTypeCompiler types;

        Values(DialectProvider provider) {
            this.provider = provider;
        }

        @BeforeAll
        void connect() throws SQLException {
            server = MysqlTestServer.open(provider);
            connection = server.connect();
            dialect = server.dialect(connection);
            types = new MysqlTypeCompiler(MysqlServer.of(io.github.tribikos.dialect.ServerInfo.of(connection)));
        }

        @AfterAll
        void close() throws SQLException {
            if (server != null) {
                connection.close();
                server.close();
            }
        }

        final <T> @Nullable T roundTrip(SqlType<T> type, @Nullable T value) throws SQLException {
            try (Statement ddl = connection.createStatement()) {
                ddl.execute("DROP TABLE IF EXISTS t");
                ddl.execute("CREATE TABLE t (c " + types.render(type) + ")");
            }
            Codec<T> codec = dialect.codecs().codec(type);
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

        final <T> @Nullable T read(SqlType<T> type, String query) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(query);
                    ResultSet row = select.executeQuery()) {
                row.next();
                return dialect.codecs().codec(type).read(row, 1);
            }
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        final <T> void assertExact(SqlType<T> type, T... values) throws SQLException {
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
            assertExact(Types.REAL, 0f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE);
            assertExact(Types.DOUBLE, 0d, 0.1, 1 / 3d, Double.MIN_NORMAL, Double.MAX_VALUE);
            assertExact(Types.NUMERIC(10, 2), new BigDecimal("2.50"), new BigDecimal("-99999999.99"));
            assertExact(
                    Types.NUMERIC,
                    new BigDecimal("1.5"),
                    new BigDecimal("100"),
                    new BigDecimal("12345678901234567890123456789012345.123456789012345678901234567891"));
            assertThatThrownBy(() -> roundTrip(Types.NUMERIC(10, 2), new BigDecimal("1.005")))
                    .isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.NUMERIC, new BigDecimal("1E+35")))
                    .isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.NUMERIC, new BigDecimal("1E-31")))
                    .isInstanceOf(ArgumentException.class);
        }

        @Test
        void numbersThatTheServerLacksAreRefused() {
            for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                assertThatThrownBy(() -> roundTrip(Types.DOUBLE, value))
                        .isInstanceOf(ArgumentException.class)
                        .hasMessage("MariaDB cannot hold the floating point value " + value + ".");
            }
        }

        @Test
        void textIsExact() throws SQLException {
            assertExact(
                    Types.TEXT,
                    "",
                    "it's \"quoted\" \\ ? :x $$ `",
                    "\\' \\\\ \\n \\0 \\%",
                    "a\u0000b",
                    "\ud83d\udc69\u200d\ud83d\udcbb",
                    "\u202eright to left",
                    "e\u0301",
                    " padded ",
                    "x".repeat(65_535));
            assertThatThrownBy(() -> roundTrip(Types.TEXT, "\ud83d!")).isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.TEXT, "x".repeat(65_536))).isInstanceOf(SQLException.class);
        }

        @Test
        void textIsNotCut() throws SQLException {
            assertThatThrownBy(() -> roundTrip(Types.VARCHAR(3), "abc "))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage(
                            "VARCHAR(3) cannot hold the text: the server would cut the spaces at its end silently. Cut"
                                    + " them yourself.");
            assertThatThrownBy(() -> roundTrip(Types.VARCHAR(3), "abcd")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> roundTrip(Types.CHAR(3), "a ")).isInstanceOf(ArgumentException.class);
            assertExact(Types.VARCHAR(3), "ab ", "\ud83d\udc69  ");
            assertExact(Types.CHAR(3), "ab", "abc");
        }

        @Test
        void bytesAreExact() throws SQLException {
            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            assertExact(Types.BLOB, all, new byte[0]);
            assertExact(Types.BINARY(2), new byte[] {0, -1});
            assertThatThrownBy(() -> roundTrip(Types.BINARY(2), new byte[] {1}))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("BINARY(2) cannot hold 1 bytes: the server would add zeros. Use VARBINARY.");
        }

        @Test
        void timesAreExactToTheMicrosecond() throws SQLException {
            assertExact(Types.DATE, LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31));
            assertExact(Types.TIME, LocalTime.MIN, LocalTime.of(12, 0), LocalTime.of(23, 59, 59, 999_999_000));
            assertExact(
                    Types.TIMESTAMP,
                    LocalDateTime.of(1, 1, 1, 0, 0),
                    LocalDateTime.of(2024, 2, 29, 12, 0, 0, 123_456_000),
                    LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
            assertExact(Types.INSTANT, Instant.EPOCH, Instant.parse("2100-07-01T10:00:00.123456Z"));
            assertThat(roundTrip(Types.TIMESTAMP_TZ, OffsetDateTime.parse("2024-07-01T10:00:00+05:30")))
                    .isEqualTo(OffsetDateTime.parse("2024-07-01T04:30:00Z"));
        }

        @Test
        void timesThatTheServerWouldChangeAreRefused() {
            assertThatThrownBy(() -> roundTrip(Types.TIMESTAMP, LocalDateTime.of(2024, 7, 1, 10, 0, 0, 123_456_789)))
                    .isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.TIMESTAMP(0), LocalDateTime.of(2024, 7, 1, 10, 0, 0, 500_000_000)))
                    .isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.TIME, LocalTime.MAX)).isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.DATE, LocalDate.of(0, 12, 31)))
                    .isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.DATE, LocalDate.of(10_000, 1, 1)))
                    .isInstanceOf(ArgumentException.class);
            assertThatThrownBy(() -> roundTrip(Types.INSTANT, Instant.MIN)).isInstanceOf(ArgumentException.class);
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
            assertExact(Types.UUID, new UUID(0, 0), new UUID(-1, -1), new UUID(1, Long.MIN_VALUE));
            assertThat(read(Types.UUID, "SELECT '00000000000000010000000000000002'"))
                    .isEqualTo(new UUID(1, 2));
            assertThatThrownBy(() -> read(Types.UUID, "SELECT 'abc'")).isInstanceOf(UnreadableValue.class);
            assertExact(Types.JSON, " {\"b\" : 1.50,  \"a\":1, \"a\":2}", "1.50", "null"); // text on MariaDB
            assertExact(Types.JSON, "[".repeat(31) + "\"[[\\\"[\"" + "]".repeat(31));
            assertThatThrownBy(() -> roundTrip(Types.JSON, "[".repeat(32) + "]".repeat(32)))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageStartingWith("MariaDB takes JSON of at most 31 levels");
            assertExact(Types.ENUM(TimeUnit.class), TimeUnit.DAYS, TimeUnit.NANOSECONDS);
            assertThatThrownBy(() -> read(Types.ENUM(TimeUnit.class), "SELECT 'FORTNIGHTS'"))
                    .isInstanceOf(UnreadableValue.class);
        }
    }
}
