package io.github.tribikos.testkit;

import static io.github.tribikos.type.Types.DATE;
import static io.github.tribikos.type.Types.INSTANT;
import static io.github.tribikos.type.Types.INTERVAL;
import static io.github.tribikos.type.Types.INTERVAL_MONTHS;
import static io.github.tribikos.type.Types.TIME;
import static io.github.tribikos.type.Types.TIMESTAMP;
import static io.github.tribikos.type.Types.TIMESTAMP_TZ;
import static io.github.tribikos.type.Types.TIME_TZ;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.function.Function;

/** Dates, times and lengths of time where calendars, clocks and ranges change. */
final class HostileTimes {
    private HostileTimes() {}

    static List<TypeValues<?>> all() {
        return List.of(
                dates(),
                parsed(TypeValues.of(TIME), LocalTime::parse, TIMES).with("23:59:59.999999999", LocalTime.MAX),
                parsed(TypeValues.of(TIME(0)), LocalTime::parse, "00:00:00", "23:59:59", "12:00:00.5"),
                parsed(TypeValues.of(TIME(3)), LocalTime::parse, "12:00:00.123", "12:00:00.1234"),
                parsed(TypeValues.of(TIME_TZ), OffsetTime::parse, OFFSET_TIMES),
                parsed(TypeValues.of(TIMESTAMP), LocalDateTime::parse, TIMESTAMPS)
                        .with("the first of Java", LocalDateTime.MIN)
                        .with("the last of Java", LocalDateTime.MAX),
                parsed(
                        TypeValues.of(TIMESTAMP(0)),
                        LocalDateTime::parse,
                        "2024-02-29T23:59:59",
                        "2024-01-01T00:00:00.5"),
                parsed(
                        TypeValues.of(TIMESTAMP(3)),
                        LocalDateTime::parse,
                        "2024-01-01T00:00:00.123",
                        "2024-01-01T00:00:00.1234"),
                parsed(TypeValues.of(TIMESTAMP_TZ), OffsetDateTime::parse, OFFSET_TIMESTAMPS)
                        .with("the first of Java", OffsetDateTime.MIN)
                        .with("the last of Java", OffsetDateTime.MAX),
                parsed(TypeValues.of("TIMESTAMP WITH TIME ZONE as Instant", INSTANT), Instant::parse, INSTANTS)
                        .with("the first of Java", Instant.MIN)
                        .with("the last of Java", Instant.MAX),
                parsed(TypeValues.of(INTERVAL), Duration::parse, DURATIONS)
                        .with("the shortest of Java", Duration.ofSeconds(Long.MIN_VALUE))
                        .with("the longest of Java", Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
                parsed(TypeValues.of(INTERVAL_MONTHS), Period::parse, PERIODS)
                        .with("the longest of Java", Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 0)));
    }

    private static TypeValues<LocalDate> dates() {
        return parsed(TypeValues.of(DATE), LocalDate::parse, DATES)
                .with("the first of Java", LocalDate.MIN)
                .with("the last of Java", LocalDate.MAX);
    }

    private static <T> TypeValues<T> parsed(TypeValues<T> type, Function<String, T> parse, String... values) {
        for (String value : values) {
            type.with(value, parse.apply(value));
        }
        return type;
    }

    /** Years of four digits and others, the change of calendars of 1582, the first and last of PostgreSQL. */
    private static final String[] DATES = {
        "1970-01-01",
        "2000-02-29",
        "1900-03-01",
        "1899-12-31",
        "1582-10-04",
        "1582-10-05",
        "1582-10-10",
        "1582-10-15",
        "1500-02-28",
        "0999-12-31",
        "0001-01-01",
        "0000-12-31",
        "0000-01-01",
        "-0001-12-31",
        "-4712-01-01",
        "-4713-11-24",
        "9999-12-31",
        "+10000-01-01",
        "+294276-12-31",
        "+5874897-12-31",
        "+5874898-01-01"
    };

    private static final String[] TIMES = {
        "00:00:00",
        "12:34:56",
        "23:59:59",
        "12:34:56.7",
        "12:34:56.789",
        "12:34:56.789123",
        "23:59:59.999999",
        "00:00:00.000001",
        "12:34:56.123456789",
        "00:00:00.000000001"
    };

    private static final String[] OFFSET_TIMES = {
        "00:00:00Z",
        "12:34:56.789123Z",
        "12:34:56+05:30",
        "12:34:56-12:00",
        "23:59:59.999999+14:00",
        "12:34:56+01:02:03",
        "12:34:56+15:59",
        "12:34:56+16:00",
        "00:00:00+18:00",
        "23:59:59-18:00",
        "12:34:56.123456789Z"
    };

    /** Among them times that clocks skip or show twice: in Berlin, New York, Lord Howe and on Samoa. */
    private static final String[] TIMESTAMPS = {
        "1970-01-01T00:00:00",
        "1969-12-31T23:59:59.999999",
        "2024-02-29T12:34:56.789123",
        "2024-03-31T02:30:00",
        "2024-10-27T02:30:00",
        "2024-03-10T02:30:00",
        "2024-11-03T01:30:00",
        "2024-10-06T02:15:00",
        "2011-12-30T12:00:00",
        "1900-01-01T00:00:00",
        "1582-10-10T00:00:00",
        "0001-01-01T00:00:00",
        "0000-01-01T00:00:00",
        "-4712-01-01T00:00:00",
        "9999-12-31T23:59:59.999999",
        "+10000-01-01T00:00:00",
        "+294276-12-31T23:59:59.999999",
        "+294277-01-01T00:00:00",
        "2024-01-01T00:00:00.123456789"
    };

    private static final String[] OFFSET_TIMESTAMPS = {
        "1970-01-01T00:00:00Z",
        "2024-02-29T12:34:56.789123Z",
        "2024-03-31T02:30:00+01:00",
        "2024-10-27T02:30:00+02:00",
        "2024-10-27T02:30:00+01:00",
        "2024-01-01T00:00:00+05:30",
        "2024-01-01T00:00:00-12:00",
        "2024-01-01T00:00:00+14:00",
        "2024-01-01T00:00:00+01:02:03",
        "2024-01-01T00:00:00+18:00",
        "2024-01-01T00:00:00-18:00",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+18:00",
        "0000-01-01T00:00:00Z",
        "-4712-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
        "9999-12-31T23:59:59-18:00",
        "+10000-01-01T00:00:00Z",
        "2024-01-01T00:00:00.123456789Z"
    };

    private static final String[] INSTANTS = {
        "1970-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999Z",
        "1900-01-01T00:00:00Z",
        "1582-10-10T00:00:00Z",
        "2024-03-31T01:30:00Z",
        "2024-10-27T00:30:00Z",
        "2024-10-27T01:30:00Z",
        "2038-01-19T03:14:08Z",
        "0001-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "-4712-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
        "+10000-01-01T00:00:00Z",
        "2024-01-01T00:00:00.123456789Z"
    };

    private static final String[] DURATIONS = {
        "PT0S",
        "PT1S",
        "PT-1S",
        "PT1H30M",
        "PT-1H-30M",
        "PT24H",
        "PT36H",
        "PT0.000001S",
        "PT-0.5S",
        "PT-0.000001S",
        "PT0.000000001S",
        "PT838H59M59S",
        "P36500D",
        "P-36500D",
        "P-700000D",
        "P2900000D",
        "P3000000D",
        "P106751990D",
        "P106751992D"
    };

    private static final String[] PERIODS = {
        "P0D",
        "P1M",
        "P11M",
        "P1Y",
        "P1Y2M",
        "P14M",
        "P-1M",
        "P-1Y2M",
        "P100Y",
        "P178956970Y",
        "P178956971Y",
        "P1D",
        "P1Y2M3D"
    };
}
