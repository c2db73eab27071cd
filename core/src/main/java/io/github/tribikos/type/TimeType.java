package io.github.tribikos.type;

import java.time.LocalTime;

/**
 * TIME: {@link LocalTime}, no date, no zone. The precision is the number of digits of a second's fraction, 0 to 9, or {@link #UNSPECIFIED} for the most the database
 * keeps.
 */
public final class TimeType extends SqlType<LocalTime> {
    /** No precision given. */
    public static final int UNSPECIFIED = -1;

    private final int precision;

    TimeType(int precision) {
        super(LocalTime.class);
        this.precision = Arguments.fraction(precision);
    }

    /** Returns the digits of a second's fraction, or {@link #UNSPECIFIED}. */
    public int precision() {
        return precision;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitTime(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeType that && that.precision == precision;
    }

    @Override
    public int hashCode() {
        return 31 * TimeType.class.hashCode() + precision;
    }

    @Override
    public String toString() {
        return precision == UNSPECIFIED ? "TIME" : "TIME(" + precision + ")";
    }
}
