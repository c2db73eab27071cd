package io.github.tribikos.it;

import io.github.tribikos.postgresql.PostgresInterval;
import io.github.tribikos.postgresql.PostgresTypes;
import io.github.tribikos.postgresql.Range;
import io.github.tribikos.testkit.TypeValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/** PostgreSQL's own types at their limits. */
final class PostgresTypeValues {
    private PostgresTypeValues() {}

    static List<TypeValues<?>> all() {
        return List.of(
                TypeValues.of(PostgresTypes.JSONB)
                        .with("null", "null")
                        .with("a text", "\"text\"")
                        .with("nested", "{\"a\": [1, {\"b\": null}, \"c\"]}")
                        .with("38 digits", "[12345678901234567890123456789012345678, 1.50]")
                        .with("emoji", "[\"\ud83d\udc69\u200d\ud83d\udcbb\"]")
                        .with("white space", "{ \"a\":1}")
                        .with("a key twice", "{\"a\": 1, \"a\": 2}")
                        .with("keys out of order", "{\"b\": 1, \"a\": 2}")
                        .with("1e3", "[1e3]")
                        .with("1,000 levels deep", "[".repeat(1_000) + "]".repeat(1_000))
                        .with("escaped NUL", "[\"\\u0000\"]")
                        .with("escaped half of a pair", "[\"\\ud83d\"]")
                        .with("half a surrogate pair", "[\"\ud83d\"]")
                        .with("not JSON", "{a:1}"),
                TypeValues.of(PostgresTypes.INTERVAL)
                        .with("nothing", new PostgresInterval(0, 0, 0))
                        .with("all fields", new PostgresInterval(14, 3, 3_600_000_000L))
                        .with("signs mixed", new PostgresInterval(-14, 3, -1))
                        .with("31 days and 25 hours", new PostgresInterval(0, 31, 90_000_000_000L))
                        .with(
                                "the longest",
                                new PostgresInterval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE - 1))
                        .with(
                                "the shortest",
                                new PostgresInterval(Integer.MIN_VALUE, Integer.MIN_VALUE, -Long.MAX_VALUE)),
                TypeValues.of(PostgresTypes.INET)
                        .withEach(
                                "192.168.0.1",
                                "192.168.0.1/24",
                                "::1",
                                "2001:db8::/32",
                                "::ffff:1.2.3.4",
                                "1.2.3.4/32",
                                "1.2.3",
                                "x"),
                TypeValues.of(PostgresTypes.CIDR).withEach("192.168.0.0/24", "2001:db8::/32", "192.168.0.1/24"),
                TypeValues.of(PostgresTypes.MACADDR).withEach("08:00:2b:01:02:03", "08-00-2B-01-02-03"),
                TypeValues.of(PostgresTypes.MACADDR8).withEach("08:00:2b:01:02:03:04:05"),
                TypeValues.of(PostgresTypes.TSVECTOR).withEach("'cat' 'fat'", "the fat cat", "'it''s':1"),
                TypeValues.of(PostgresTypes.TSQUERY).withEach("'fat' & 'cat'", "fat & cat"),
                TypeValues.of(PostgresTypes.REGCONFIG).withEach("english", "no_such_configuration"),
                TypeValues.of(PostgresTypes.JSONPATH).withEach("$.\"tags\"[*]", "$.tags[*]", "no path"),
                ranges(),
                TypeValues.of(PostgresTypes.INT8RANGE)
                        .withEach(
                                Range.closedOpen(Long.MIN_VALUE, Long.MAX_VALUE),
                                Range.atLeast(0L),
                                Range.lessThan(0L)),
                TypeValues.of(PostgresTypes.NUMRANGE)
                        .withEach(
                                Range.closed(new BigDecimal("1.5"), new BigDecimal("12345678901234567890.123")),
                                Range.of(new BigDecimal("1.5"), false, null, false)),
                TypeValues.of(PostgresTypes.DATERANGE)
                        .withEach(
                                Range.closedOpen(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)),
                                Range.closedOpen(LocalDate.of(-43, 3, 15), LocalDate.of(10_000, 1, 1)),
                                Range.closed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31))),
                TypeValues.of(PostgresTypes.TSRANGE)
                        .withEach(
                                Range.closed(
                                        LocalDateTime.of(2024, 1, 1, 0, 0),
                                        LocalDateTime.of(2024, 1, 1, 1, 2, 3, 456_000)),
                                Range.atLeast(LocalDateTime.of(-43, 3, 15, 12, 0)),
                                Range.atLeast(LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1))),
                TypeValues.of(PostgresTypes.TSTZRANGE)
                        .withEach(
                                Range.<OffsetDateTime>all(),
                                Range.<OffsetDateTime>empty(),
                                Range.atLeast(OffsetDateTime.parse("2024-01-01T00:00:00.000000001Z"))),
                TypeValues.of(PostgresTypes.INT4MULTIRANGE)
                        .with("none", List.of())
                        .with("two", List.of(Range.lessThan(1), Range.closedOpen(5, 10)))
                        .with("two that touch", List.of(Range.closedOpen(1, 5), Range.closedOpen(5, 10))),
                TypeValues.of(PostgresTypes.DATEMULTIRANGE)
                        .with(
                                "two",
                                List.of(
                                        Range.closedOpen(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)),
                                        Range.atLeast(LocalDate.of(2025, 1, 1)))));
    }

    private static TypeValues<Range<Integer>> ranges() {
        return TypeValues.of(PostgresTypes.INT4RANGE)
                .withEach(
                        Range.closedOpen(1, 10),
                        Range.<Integer>empty(),
                        Range.<Integer>all(),
                        Range.atLeast(Integer.MIN_VALUE),
                        Range.lessThan(Integer.MAX_VALUE),
                        Range.closed(10, 20),
                        Range.of(1, false, 10, false),
                        Range.closedOpen(1, 1),
                        Range.closed(1, Integer.MAX_VALUE));
    }
}
