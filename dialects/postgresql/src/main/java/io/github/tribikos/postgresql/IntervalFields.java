package io.github.tribikos.postgresql;

/**
 * The <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">fields</a> to which an INTERVAL of
 * PostgreSQL is restricted. It keeps the larger ones too and discards the smaller ones, which is why a value that has them is refused.
 */
public enum IntervalFields {
    /** Years alone. */
    YEAR(Smallest.YEAR),
    /** Years and months. */
    MONTH(Smallest.MONTH),
    /** Down to days. */
    DAY(Smallest.DAY),
    /** Down to hours. */
    HOUR(Smallest.HOUR),
    /** Down to minutes. */
    MINUTE(Smallest.MINUTE),
    /** Down to seconds and their fractions. */
    SECOND(Smallest.SECOND),
    /** Years and months. */
    YEAR_TO_MONTH(Smallest.MONTH),
    /** Down to hours. */
    DAY_TO_HOUR(Smallest.HOUR),
    /** Down to minutes. */
    DAY_TO_MINUTE(Smallest.MINUTE),
    /** Down to seconds and their fractions. */
    DAY_TO_SECOND(Smallest.SECOND),
    /** Down to minutes. */
    HOUR_TO_MINUTE(Smallest.MINUTE),
    /** Down to seconds and their fractions. */
    HOUR_TO_SECOND(Smallest.SECOND),
    /** Down to seconds and their fractions. */
    MINUTE_TO_SECOND(Smallest.SECOND);

    /** The smallest field that is kept. */
    private enum Smallest {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND
    }

    private static final int MONTHS = 12;
    private static final long MINUTE_MICROS = 60_000_000L;
    private static final long HOUR_MICROS = 60 * MINUTE_MICROS;

    private final Smallest smallest;

    IntervalFields(Smallest smallest) {
        this.smallest = smallest;
    }

    /** Whether a value has no fields that would be discarded. */
    boolean holds(PostgresInterval value) {
        boolean isOfMonths = value.days() == 0 && value.microseconds() == 0;
        return switch (smallest) {
            case YEAR -> isOfMonths && value.months() % MONTHS == 0;
            case MONTH -> isOfMonths;
            case DAY -> value.microseconds() == 0;
            case HOUR -> value.microseconds() % HOUR_MICROS == 0;
            case MINUTE -> value.microseconds() % MINUTE_MICROS == 0;
            case SECOND -> true;
        };
    }

    /** Whether seconds are kept, whose digits can be given. */
    boolean hasSeconds() {
        return smallest == Smallest.SECOND;
    }

    /** Returns the words, such as {@code DAY TO SECOND}. */
    @Override
    public String toString() {
        return name().replace('_', ' ');
    }
}
