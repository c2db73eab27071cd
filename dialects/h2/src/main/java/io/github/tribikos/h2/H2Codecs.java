package io.github.tribikos.h2;

import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.IntervalType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.MonthIntervalType;

/**
 * How values travel through H2's driver: as JDBC has it. H2 keeps all that Java has, offsets, nanoseconds and NaN among it; of
 * a {@code double} or {@code float} it loses the sign of zero.
 */
final class H2Codecs extends StandardCodecs {
    H2Codecs() {
        super(H2Dialect.NAME, ValueLimits.of("H2"));
    }

    @Override
    public Codec<?> visitInterval(IntervalType type) {
        return new H2Intervals.DayToSecond(limits(), type.precision());
    }

    @Override
    public Codec<?> visitMonthInterval(MonthIntervalType type) {
        return new H2Intervals.YearToMonth();
    }

    @Override
    public Codec<?> visitJson(JsonType type) {
        return new H2Json(limits());
    }
}
