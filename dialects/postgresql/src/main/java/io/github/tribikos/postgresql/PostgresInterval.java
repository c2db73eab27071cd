package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.error.ArgumentException;
import java.time.Duration;
import java.time.Period;

/**
 * A value of PostgreSQL's type <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">INTERVAL</a>
 * with its three fields, which do not turn into each other: a month has no fixed number of days, a day with a change of clocks
 * not 24 hours. The types of the core, {@link Duration} and {@link Period}, hold intervals of one field; this holds all. Immutable.
 *
 * @param months years and months in months
 * @param days weeks and days in days
 * @param microseconds hours to seconds in microseconds
 */
public record PostgresInterval(int months, int days, long microseconds) {
    private static final int MONTHS_PER_YEAR = 12;
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final String STYLE =
            "The stored interval is not written in the style postgres. Set intervalstyle to postgres.";

    /**
     * Refuses the two values that PostgreSQL takes for infinity since version 17.
     *
     * @throws ArgumentException if all three fields are the largest, or the smallest, that they can be
     */
    public PostgresInterval {
        if ((months == Integer.MAX_VALUE && days == Integer.MAX_VALUE && microseconds == Long.MAX_VALUE)
                || (months == Integer.MIN_VALUE && days == Integer.MIN_VALUE && microseconds == Long.MIN_VALUE)) {
            throw new ArgumentException(
                    "An interval whose three fields are all the largest, or all the smallest, is infinite"
                            + " for PostgreSQL 17 and later. One microsecond less is a length of time.");
        }
    }

    @SuppressWarnings("JavaDurationGetSecondsGetNano") // both parts are what is asked for
    static PostgresInterval of(Duration value) {
        try {
            // a negative duration has its seconds rounded down and a positive fraction; near the end only the sum fits
            long seconds = value.toSeconds() + (value.isNegative() ? 1 : 0);
            long fraction = value.getNano() / NANOS_PER_MICRO - (value.isNegative() ? MICROS_PER_SECOND : 0);
            return new PostgresInterval(0, 0, Math.addExact(Math.multiplyExact(seconds, MICROS_PER_SECOND), fraction));
        } catch (ArithmeticException e) {
            throw new ArgumentException("PostgreSQL holds intervals of up to 2,562,047,788 hours.");
        }
    }

    static PostgresInterval of(Period value) {
        long months = value.toTotalMonths();
        if (months != (int) months) {
            throw new ArgumentException("PostgreSQL holds intervals of up to 178,956,970 years.");
        }
        return new PostgresInterval((int) months, 0, 0);
    }

    /** Returns the length of time; a day counts as 24 hours. */
    Duration toDuration() throws UnreadableValue {
        if (months != 0) {
            throw new UnreadableValue("The stored interval has months, which are no fixed length of time."
                    + " Read it as PostgresTypes.INTERVAL.");
        }
        return Duration.ofDays(days)
                .plusSeconds(microseconds / MICROS_PER_SECOND)
                .plusNanos(microseconds % MICROS_PER_SECOND * NANOS_PER_MICRO);
    }

    Period toPeriod() throws UnreadableValue {
        if (days != 0 || microseconds != 0) {
            throw new UnreadableValue("The stored interval has days or hours, which are no months."
                    + " Read it as PostgresTypes.INTERVAL.");
        }
        return Period.of(months / MONTHS_PER_YEAR, months % MONTHS_PER_YEAR, 0);
    }

    /** Reads the server's text in its style "postgres": {@code 1 year 2 mons -3 days +04:05:06.789}. */
    static PostgresInterval parse(String text) throws UnreadableValue {
        try {
            long months = 0;
            long days = 0;
            long micros = 0;
            String[] words = text.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                if (words[i].indexOf(':') >= 0) {
                    micros = time(words[i]);
                    continue;
                }
                long count = Long.parseLong(words[i++]);
                switch (words[i]) {
                    case "year", "years" -> months += count * MONTHS_PER_YEAR;
                    case "mon", "mons" -> months += count;
                    case "day", "days" -> days += count;
                    default -> throw new UnreadableValue(STYLE);
                }
            }
            return new PostgresInterval(Math.toIntExact(months), Math.toIntExact(days), micros);
        } catch (NumberFormatException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new UnreadableValue(STYLE);
        }
    }

    private static long time(String word) {
        boolean negative = word.startsWith("-");
        String[] parts = (negative || word.startsWith("+") ? word.substring(1) : word).split(":", -1);
        String[] seconds = parts[2].split("\\.", -1);
        long whole = (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 60 + Long.parseLong(seconds[0]);
        long fraction = seconds.length == 1 ? 0 : Long.parseLong((seconds[1] + "000000").substring(0, 6));
        // the lowest value has no positive counterpart
        return negative ? -whole * MICROS_PER_SECOND - fraction : whole * MICROS_PER_SECOND + fraction;
    }

    /** Returns the fields as PostgreSQL reads them: {@code 14 mons -3 days 5000000 microseconds}. */
    @Override
    public String toString() {
        return months + " mons " + days + " days " + microseconds + " microseconds";
    }
}
