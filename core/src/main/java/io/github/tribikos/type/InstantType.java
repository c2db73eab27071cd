package io.github.tribikos.type;

import java.time.Instant;

/**
 * TIMESTAMP WITH TIME ZONE: {@link Instant}. The precision is the number of digits of a second's fraction, 0 to 9, or {@link #UNSPECIFIED} for the most the database
 * keeps.
 */
public final class InstantType extends SqlType<Instant> {
    /** No precision given. */
    public static final int UNSPECIFIED = -1;

    private final int precision;

    InstantType(int precision) {
        super(Instant.class);
        this.precision = Arguments.fraction(precision);
    }

    /** Returns the digits of a second's fraction, or {@link #UNSPECIFIED}. */
    public int precision() {
        return precision;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitInstant(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstantType that && that.precision == precision;
    }

    @Override
    public int hashCode() {
        return 31 * InstantType.class.hashCode() + precision;
    }

    @Override
    public String toString() {
        return (precision == UNSPECIFIED ? "TIMESTAMP" : "TIMESTAMP(" + precision + ")") + " WITH TIME ZONE";
    }
}
