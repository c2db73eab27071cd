package io.github.tribikos.type;

import java.time.Duration;

/**
 * INTERVAL DAY TO SECOND: {@link Duration}, an exact length of time, negative ones too. Where a database has no intervals it
 * is kept as SQLAlchemy keeps it, as the timestamp that lies the duration after 1970-01-01 00:00:00, so that order and
 * comparison stay right. The precision is the number of digits of a second's fraction, 0 to 9, or {@link #UNSPECIFIED} for the
 * most the database keeps.
 */
public final class IntervalType extends SqlType<Duration> {
    /** No precision given. */
    public static final int UNSPECIFIED = -1;

    private final int precision;

    IntervalType(int precision) {
        super(Duration.class);
        this.precision = Arguments.fraction(precision);
    }

    /** Returns the digits of a second's fraction, or {@link #UNSPECIFIED}. */
    public int precision() {
        return precision;
    }

    /** Returns the type of the timestamps that stand for this type's values where there are no intervals. */
    public TimestampType asTimestamp() {
        return precision == UNSPECIFIED ? Types.TIMESTAMP : Types.TIMESTAMP(precision);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitInterval(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalType that && that.precision == precision;
    }

    @Override
    public int hashCode() {
        return 31 * IntervalType.class.hashCode() + precision;
    }

    @Override
    public String toString() {
        return "INTERVAL DAY TO SECOND" + (precision == UNSPECIFIED ? "" : "(" + precision + ")");
    }
}
