package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, times and points in time. */
abstract class TimeTypeTests extends TypeTopic {
    private static final Table<?> T = Table.named("time_types");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<@Nullable LocalDate> DATE = T.date("a_date").nullable();
    private static final Column<@Nullable LocalTime> TIME = T.time("a_time").nullable();
    private static final Column<@Nullable OffsetTime> TIME_TZ =
            T.column("a_time_tz", Types.TIME_TZ).nullable();
    private static final Column<@Nullable Duration> INTERVAL =
            T.column("an_interval", Types.INTERVAL).nullable();
    private static final Column<@Nullable Period> MONTHS =
            T.column("some_months", Types.INTERVAL_MONTHS).nullable();
    private static final Column<@Nullable LocalTime> TIME_0 =
            T.column("a_time_0", Types.TIME(0)).nullable();
    private static final Column<@Nullable LocalDateTime> STAMP =
            T.timestamp("a_timestamp").nullable();
    private static final Column<@Nullable LocalDateTime> STAMP_3 =
            T.column("a_timestamp_3", Types.TIMESTAMP(3)).nullable();
    private static final Column<@Nullable OffsetDateTime> STAMP_TZ =
            T.timestampTz("a_timestamp_tz").nullable();
    private static final Column<@Nullable Instant> INSTANT =
            T.instant("an_instant").nullable();

    TimeTypeTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    private static boolean sameInstant(OffsetDateTime sent, OffsetDateTime read) {
        return sent.toInstant().equals(read.toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "1970-01-01",
                "1969-12-31",
                "1900-01-01",
                "1582-10-04",
                "1582-10-10",
                "1582-10-15",
                "0001-01-01",
                "9999-12-31"
            })
    void dateIsKept(String value) {
        kept(DATE, LocalDate.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31",
                "-0044-03-15",
                "-4712-01-01",
                "-4713-01-01",
                "+10000-01-01",
                "+294276-12-31",
                "+5874897-12-31",
                "-999999999-01-01",
                "+999999999-12-31"
            })
    void extremeDateIsKeptOrRefused(String value) {
        keptOrRefused(DATE, LocalDate.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:00",
                "12:34:56",
                "23:59:59",
                "12:34:56.7",
                "12:34:56.789",
                "12:34:56.789123",
                "23:59:59.999999"
            })
    void timeIsKeptToTheMicrosecond(String value) {
        kept(TIME, LocalTime.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:34:56.789123456", "23:59:59.999999999", "00:00:00.000000001"})
    void nanosecondsOfATimeAreKeptOrRefused(String value) {
        keptOrRefused(TIME, LocalTime.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00:00Z", "12:34:56.789123+05:30", "23:59:59.999999-12:00", "12:00:00+14:00"})
    void timeOfDayIsKeptWithItsOffset(String value) {
        kept(TIME_TZ, OffsetTime.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PT0S", "PT1H30M", "-PT1H30M", "P1D", "PT36H", "-PT0.5S", "PT0.000001S", "P10000D", "-P300D"})
    void intervalIsKept(String value) {
        kept(INTERVAL, Duration.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1M", "P1Y", "P1Y2M", "-P1Y2M", "P100Y", "P11M"})
    void periodIsKept(String value) {
        kept(MONTHS, Period.parse(value));
    }

    @Test
    void periodComesBackNormalized() {
        keptAs(MONTHS, Period.ofMonths(14), (sent, read) -> read.equals(Period.of(1, 2, 0)));
    }

    @Test
    void periodWithDaysIsRefusedBeforeSending() {
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(MONTHS, Period.ofDays(1))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("days");
    }

    @Test
    void intervalsAreOrderedByLength() {
        run(insert(T)
                .values(
                        List.of(-60L, 7_200L, 0L, 100_000L),
                        (row, seconds) -> row.set(ID, seconds).set(INTERVAL, Duration.ofSeconds(seconds))));

        assertThat(all(select(ID).orderBy(INTERVAL))).containsExactly(-60L, 0L, 7_200L, 100_000L);
        assertThat(all(select(ID).where(INTERVAL.gt(Duration.ofHours(2))))).containsExactly(100_000L);
    }

    @Test
    void fractionBeyondTheDeclaredDigitsIsRefused() {
        kept(TIME_0, LocalTime.parse("12:34:56"));
        connection().rollback();
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(TIME_0, LocalTime.parse("12:34:56.5"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("0 digits");
        assertThatThrownBy(
                        () -> run(insert(T).set(ID, 1).set(STAMP_3, LocalDateTime.parse("2024-01-01T00:00:00.0001"))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("3 digits");
    }

    @Test
    void fractionOfTheDeclaredDigitsIsKept() {
        kept(STAMP_3, LocalDateTime.parse("2024-01-01T00:00:00.123"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T12:34:56",
                "2024-02-29T12:34:56.789123",
                "1970-01-01T00:00:00",
                "1969-12-31T23:59:59.999999",
                "1582-10-10T12:00:00",
                "0001-01-01T00:00:00",
                "9999-12-31T23:59:59.999999"
            })
    void timestampIsKept(String value) {
        kept(STAMP, LocalDateTime.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-31T02:30:00",
                "2024-10-27T02:30:00",
                "2024-03-10T02:30:00",
                "1945-05-24T02:30:00",
                "2011-12-30T12:00:00"
            })
    void timestampInAGapOrOverlapOfSomeZoneIsKept(String value) {
        kept(STAMP, LocalDateTime.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01T00:00:00.123456789",
                "-4712-01-01T00:00:00",
                "+10000-01-01T00:00:00",
                "+294276-12-31T23:59:59",
                "-999999999-01-01T00:00:00",
                "+999999999-12-31T23:59:59.999999999"
            })
    void extremeTimestampIsKeptOrRefused(String value) {
        keptOrRefused(STAMP, LocalDateTime.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T12:34:56Z",
                "2024-02-29T12:34:56.789123+02:00",
                "2024-03-31T02:30:00+01:00",
                "2024-03-31T02:30:00+02:00",
                "1969-12-31T23:59:59.999999-05:30",
                "2024-01-01T00:00:00+14:00"
            })
    void timestampWithZoneKeepsItsInstant(String value) {
        keptAs(STAMP_TZ, OffsetDateTime.parse(value), TimeTypeTests::sameInstant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01T00:00:00+18:00",
                "2024-01-01T00:00:00-18:00",
                "0001-01-01T00:00:00+14:00",
                "9999-12-31T23:59:59-14:00",
                "2024-01-01T00:00:00.123456789Z",
                "-999999999-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59.999999999-18:00"
            })
    void extremeTimestampWithZoneIsKeptOrRefused(String value) {
        keptOrRefused(STAMP_TZ, OffsetDateTime.parse(value), TimeTypeTests::sameInstant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2024-02-29T12:34:56.789123Z",
                "1969-12-31T23:59:59.999999Z",
                "1883-11-18T12:00:00Z",
                "9999-12-31T00:00:00Z"
            })
    void instantIsKept(String value) {
        kept(INSTANT, Instant.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01T00:00:00.123456789Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-4713-01-01T00:00:00Z"
            })
    void extremeInstantIsKeptOrRefused(String value) {
        keptOrRefused(INSTANT, Instant.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Europe/Amsterdam"})
    void zoneOfTheJvmIsNoMatter(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            run(insert(T)
                    .set(ID, 1)
                    .set(DATE, LocalDate.parse("2011-12-30"))
                    .set(STAMP, LocalDateTime.parse("2024-03-10T02:30:00"))
                    .set(INSTANT, Instant.parse("2024-03-31T01:00:00Z")));
            TimeZone.setDefault(before);
            var row = one(select(DATE, STAMP, INSTANT));
            assertThat(List.of(
                            String.valueOf(row.get(DATE)),
                            String.valueOf(row.get(STAMP)),
                            String.valueOf(row.get(INSTANT))))
                    .containsExactly("2011-12-30", "2024-03-10T02:30", "2024-03-31T01:00:00Z");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void pointsInTimeAreComparedAsSuch() {
        run(insert(T).set(ID, 1).set(STAMP_TZ, OffsetDateTime.parse("2024-01-01T12:00:00+02:00")));

        assertThat(all(select(ID).where(STAMP_TZ.eq(OffsetDateTime.parse("2024-01-01T10:00:00Z")))))
                .containsExactly(1L);
        assertThat(all(select(ID).where(STAMP_TZ.lt(OffsetDateTime.parse("2024-01-01T11:00:00+02:00")))))
                .isEmpty();
    }

    @Test
    void valuesAreOrderedByTime() {
        List<String> moments = List.of(
                "2024-01-01T00:00:00.5", "2024-01-01T00:00:00", "1999-12-31T23:59:59.999", "2024-01-01T00:00:00.25");
        run(insert(T)
                .values(
                        moments,
                        (row, moment) ->
                                row.set(ID, (long) moments.indexOf(moment)).set(STAMP, LocalDateTime.parse(moment))));

        assertThat(all(select(ID).orderBy(STAMP))).containsExactly(2L, 1L, 3L, 0L);
        assertThat(all(select(ID)
                        .where(STAMP.gt(LocalDateTime.parse("2024-01-01T00:00:00")))
                        .orderBy(STAMP)))
                .containsExactly(3L, 0L);
    }

    @Test
    void nullOfEachType() {
        for (Column<?> column : List.of(DATE, TIME, TIME_TZ, STAMP, STAMP_TZ, INSTANT, INTERVAL, MONTHS)) {
            nullIsKept(column);
            connection().rollback();
        }
    }

    @Test
    void literalsOfEachType() {
        assertThat(one(select(literal(LocalTime.NOON)))).isEqualTo(LocalTime.NOON);
        assertThat(one(select(literal(LocalDateTime.parse("2024-01-01T10:00:00")))))
                .isEqualTo("2024-01-01T10:00:00");
        assertThat(one(select(literal(Instant.EPOCH)))).isEqualTo(Instant.EPOCH);
    }
}
