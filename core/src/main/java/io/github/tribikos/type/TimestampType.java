package io.github.tribikos.type;

import java.time.LocalDateTime;

/**
 * TIMESTAMP without time zone: {@link LocalDateTime}, never converted through a zone. The precision is the number of digits of a second's fraction, 0 to 9, or {@link #UNSPECIFIED} for the most the database
 * keeps.
 */
public final class TimestampType extends SqlType<LocalDateTime> {
    /** No precision given. */
    public static final int UNSPECIFIED = -1;

    private final int precision;

    TimestampType(int precision) {
        super(LocalDateTime.class);
        this.precision = Arguments.fraction(precision);
    }

    /** Returns the digits of a second's fraction, or {@link #UNSPECIFIED}. */
    public int precision() {
        return precision;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitTimestamp(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimestampType that && that.precision == precision;
    }

    @Override
    public int hashCode() {
        return 31 * TimestampType.class.hashCode() + precision;
    }

    @Override
    public String toString() {
        return precision == UNSPECIFIED ? "TIMESTAMP" : "TIMESTAMP(" + precision + ")";
    }
}
