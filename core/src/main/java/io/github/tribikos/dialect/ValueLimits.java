package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.BitString;
import io.github.tribikos.type.BitType;
import io.github.tribikos.type.NumericType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * Which values a database keeps as they are. What it would change - round, cut, replace - is refused before it is sent, with
 * an {@code ArgumentException} that says why and does not show the value. Immutable and safe for any thread.
 *
 * @param database the database as the user knows it, for messages: {@code PostgreSQL}
 * @param fractionDigits the most digits of a second's fraction, 0 to 9
 * @param keepsNul whether text may hold the character U+0000
 * @param keepsNan whether the floating point value NaN is kept
 * @param keepsInfinity whether infinite floating point values are kept
 * @param firstDay the earliest date
 * @param lastDay the latest date
 */
public record ValueLimits(
        String database,
        int fractionDigits,
        boolean keepsNul,
        boolean keepsNan,
        boolean keepsInfinity,
        LocalDate firstDay,
        LocalDate lastDay) {
    private static final int MONTHS_PER_YEAR = 12;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final int[] NANOS_PER_UNIT = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    /** Returns the limits of a database that keeps all that Java has, lone surrogates in text aside. */
    public static ValueLimits of(String database) {
        return new ValueLimits(database, 9, true, true, true, LocalDate.MIN, LocalDate.MAX);
    }

    /** Returns a copy for a database that keeps fewer digits of a second's fraction. */
    public ValueLimits withFractionDigits(int digits) {
        return new ValueLimits(database, digits, keepsNul, keepsNan, keepsInfinity, firstDay, lastDay);
    }

    /** Returns a copy for a database whose text cannot hold U+0000. */
    public ValueLimits withoutNul() {
        return new ValueLimits(database, fractionDigits, false, keepsNan, keepsInfinity, firstDay, lastDay);
    }

    /** Returns a copy for a database that has no NaN. */
    public ValueLimits withoutNan() {
        return new ValueLimits(database, fractionDigits, keepsNul, false, keepsInfinity, firstDay, lastDay);
    }

    /** Returns a copy for a database that has no infinite numbers. */
    public ValueLimits withoutInfinity() {
        return new ValueLimits(database, fractionDigits, keepsNul, keepsNan, false, firstDay, lastDay);
    }

    /** Returns a copy for a database with a narrower range of dates. */
    public ValueLimits withDays(LocalDate first, LocalDate last) {
        return new ValueLimits(database, fractionDigits, keepsNul, keepsNan, keepsInfinity, first, last);
    }

    /** Refuses text with half of a surrogate pair, which drivers turn into '?', and with NUL where that cannot be kept. */
    public void requireText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0 && !keepsNul) {
                throw new ArgumentException(
                        database + " cannot hold text with the character U+0000, which is at index " + i + ".");
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw new ArgumentException("The text is no valid Unicode: half of a surrogate pair is at index "
                            + i + ". It would be sent as '?'.");
                }
                i++;
            }
        }
    }

    /** Refuses NaN and infinite numbers where they cannot be kept. */
    public void requireDouble(double value) {
        if ((Double.isNaN(value) && !keepsNan) || (Double.isInfinite(value) && !keepsInfinity)) {
            throw new ArgumentException(database + " cannot hold the floating point value " + value + ".");
        }
    }

    /** Refuses a number with more digits, before or after the point, than {@code type} has room for. */
    public void requireNumeric(NumericType type, BigDecimal value) {
        if (type.precision() == NumericType.UNSPECIFIED) {
            return;
        }
        int fraction = value.scale();
        if (fraction > type.scale()) {
            fraction = Math.max(0, value.stripTrailingZeros().scale());
            if (fraction > type.scale()) {
                throw new ArgumentException(type + " cannot hold a number with " + fraction
                        + " digits after the point; it would be rounded silently. Round it yourself: setScale("
                        + type.scale() + ", RoundingMode.HALF_EVEN).");
            }
        }
        int whole = value.signum() == 0 ? 0 : value.precision() - value.scale();
        if (whole > type.precision() - type.scale()) {
            throw new ArgumentException(type + " cannot hold a number with " + whole
                    + " digits before the point: it has room for " + (type.precision() - type.scale()) + ".");
        }
    }

    /** Refuses a date outside the database's range. */
    public void requireDate(LocalDate value) {
        if (value.isBefore(firstDay) || value.isAfter(lastDay)) {
            throw outside();
        }
    }

    /**
     * Refuses a time with a finer fraction of a second than is kept.
     *
     * @param precision the digits that the type declares, or -1 for all that the database keeps
     */
    @SuppressWarnings("JavaLocalTimeGetNano") // the fraction is what is asked for
    public void requireTime(LocalTime value, int precision) {
        int kept = precision < 0 ? fractionDigits : Math.min(precision, fractionDigits);
        if (value.getNano() % NANOS_PER_UNIT[kept] != 0) {
            throw new ArgumentException(
                    "The time has a finer fraction of a second than the " + kept + " digits that "
                            + (kept == precision ? "its type keeps" : database + " keeps")
                            + "; the rest would be lost silently. Cut it yourself: truncatedTo(ChronoUnit.MICROS) or the like.");
        }
    }

    /** Refuses what {@link #requireDate} and {@link #requireTime} refuse, of the instant in UTC. */
    public void requireInstant(OffsetDateTime value, int precision) {
        requireTime(value.toLocalTime(), precision);
        LocalDate day = value.toLocalDate();
        if (!day.isAfter(firstDay) || !day.isBefore(lastDay)) { // only at the ends can the day in UTC make a difference
            long utcDay = Math.floorDiv(value.toEpochSecond(), SECONDS_PER_DAY);
            if (utcDay < firstDay.toEpochDay() || utcDay > lastDay.toEpochDay()) {
                throw outside();
            }
        }
    }

    /** Refuses a bit string of another length than {@code type} has, which would be cut or filled up. */
    public static void requireBits(BitType type, BitString value) {
        if (!type.fits(value.length())) {
            throw new ArgumentException(type + " cannot hold " + value.length() + " bits.");
        }
    }

    /** Refuses a period with days, which are no months, and one that cannot be read again: of more years than an int counts. */
    @SuppressWarnings("JavaPeriodGetDays") // the days are what is asked for
    public static void requireMonths(Period value) {
        if (Math.abs(value.toTotalMonths() / MONTHS_PER_YEAR) > Integer.MAX_VALUE) {
            throw new ArgumentException("The period is longer than 2,147,483,647 years.");
        }
        if (value.getDays() != 0) {
            throw new ArgumentException(
                    "INTERVAL YEAR TO MONTH cannot hold a period with days. Keep days in an INTERVAL"
                            + " (Duration), or in a column of their own.");
        }
    }

    /**
     * Refuses a length of time with a finer fraction of a second than is kept.
     *
     * @param precision the digits that the type declares, or -1 for all that the database keeps
     */
    @SuppressWarnings("JavaDurationGetSecondsGetNano") // the fraction is what is asked for
    public void requireDuration(Duration value, int precision) {
        requireTime(LocalTime.ofNanoOfDay(value.getNano()), precision);
    }

    /** Returns the instant in UTC, and refuses one that no {@code OffsetDateTime} can hold. */
    public OffsetDateTime inUtc(Instant value) {
        try {
            return value.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) { // Instant.MAX is a year later than the last OffsetDateTime
            throw outside();
        }
    }

    ArgumentException outside() {
        return new ArgumentException(
                database + " holds dates from " + firstDay + " to " + lastDay + "; the value lies outside.");
    }
}
