package io.github.tribikos.dialect;

import io.github.tribikos.type.Codec;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;

/**
 * Intervals for databases that have none: a length of time as the timestamp that lies it after 1970-01-01 00:00:00, as SQLAlchemy
 * keeps it, and a period as its number of months.
 */
final class IntervalCodecs {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int MONTHS_PER_YEAR = 12;

    private IntervalCodecs() {}

    static Codec<Duration> ofDuration(Codec<LocalDateTime> timestamps, ValueLimits limits) {
        return new ConvertedCodec<>(
                timestamps, timestamp -> Duration.between(EPOCH, timestamp), value -> timestamp(value, limits));
    }

    private static LocalDateTime timestamp(Duration value, ValueLimits limits) {
        try {
            return EPOCH.plus(value);
        } catch (DateTimeException | ArithmeticException e) {
            throw limits.outside();
        }
    }

    static Codec<Period> ofPeriod(Codec<Long> months) {
        return new ConvertedCodec<>(months, IntervalCodecs::period, value -> {
            ValueLimits.requireMonths(value);
            return value.toTotalMonths();
        });
    }

    private static Period period(long months) throws UnreadableValue {
        try {
            return Period.of(Math.toIntExact(months / MONTHS_PER_YEAR), (int) (months % MONTHS_PER_YEAR), 0);
        } catch (ArithmeticException e) {
            throw new UnreadableValue("The stored number of months is more than a period can hold.");
        }
    }
}
