package io.github.tribikos.type;

import java.time.OffsetDateTime;

/**
 * TIMESTAMP WITH TIME ZONE: {@link OffsetDateTime}. Databases keep the instant; PostgreSQL and SQLite do not keep the offset and give UTC back. The precision is the number of digits of a second's fraction, 0 to 9, or {@link #UNSPECIFIED} for the most the database
 * keeps.
 */
public final class OffsetTimestampType extends SqlType<OffsetDateTime> {
    /** No precision given. */
    public static final int UNSPECIFIED = -1;

    private final int precision;

    OffsetTimestampType(int precision) {
        super(OffsetDateTime.class);
        this.precision = Arguments.fraction(precision);
    }

    /** Returns the digits of a second's fraction, or {@link #UNSPECIFIED}. */
    public int precision() {
        return precision;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitOffsetTimestamp(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetTimestampType that && that.precision == precision;
    }

    @Override
    public int hashCode() {
        return 31 * OffsetTimestampType.class.hashCode() + precision;
    }

    @Override
    public String toString() {
        return (precision == UNSPECIFIED ? "TIMESTAMP" : "TIMESTAMP(" + precision + ")") + " WITH TIME ZONE";
    }
}
