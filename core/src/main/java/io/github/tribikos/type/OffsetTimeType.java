package io.github.tribikos.type;

import java.time.OffsetTime;

/**
 * TIME WITH TIME ZONE: {@link OffsetTime}, a time of day with its offset from UTC, which is kept. The precision is the number
 * of digits of a second's fraction, 0 to 9, or {@link #UNSPECIFIED} for the most the database keeps.
 */
public final class OffsetTimeType extends SqlType<OffsetTime> {
    /** No precision given. */
    public static final int UNSPECIFIED = -1;

    private final int precision;

    OffsetTimeType(int precision) {
        super(OffsetTime.class);
        this.precision = Arguments.fraction(precision);
    }

    /** Returns the digits of a second's fraction, or {@link #UNSPECIFIED}. */
    public int precision() {
        return precision;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitOffsetTime(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetTimeType that && that.precision == precision;
    }

    @Override
    public int hashCode() {
        return 31 * OffsetTimeType.class.hashCode() + precision;
    }

    @Override
    public String toString() {
        return (precision == UNSPECIFIED ? "TIME" : "TIME(" + precision + ")") + " WITH TIME ZONE";
    }
}
