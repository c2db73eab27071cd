package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;
import java.math.BigDecimal;

/**
 * NUMERIC: {@link BigDecimal}, exact. {@code NUMERIC(10, 2)} holds ten digits, two of them after the point; a value with
 * more fraction digits than the scale is refused before it is sent, because databases would round it silently.
 */
public final class NumericType extends NumberType<BigDecimal> {
    /** No precision or scale given: what the database takes as its largest. */
    public static final int UNSPECIFIED = -1;

    private final int precision;
    private final int scale;
    private final boolean decimal;

    NumericType() {
        this(UNSPECIFIED, UNSPECIFIED, false);
    }

    private NumericType(int precision, int scale, boolean decimal) {
        super(BigDecimal.class);
        this.precision = precision;
        this.scale = scale;
        this.decimal = decimal;
    }

    NumericType(int precision, int scale) {
        this(Arguments.positive("NUMERIC", "the precision", precision), scale, false);
        if (scale < 0 || scale > precision) {
            throw new ArgumentException(
                    "NUMERIC: the scale must be 0 to the precision (" + precision + "), but was " + scale + ".");
        }
    }

    /** The same type by its other name. */
    NumericType spelledDecimal() {
        return new NumericType(precision, scale, true);
    }

    /** Returns the number of digits in all, or {@link #UNSPECIFIED}. */
    public int precision() {
        return precision;
    }

    /** Returns the number of digits after the point, or {@link #UNSPECIFIED}. */
    public int scale() {
        return scale;
    }

    @Override
    public BigDecimal fromInt(int value) {
        return BigDecimal.valueOf(value);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitNumeric(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumericType that
                && that.precision == precision
                && that.scale == scale
                && that.decimal == decimal;
    }

    @Override
    public int hashCode() {
        return 31 * precision + scale;
    }

    @Override
    public String toString() {
        String name = decimal ? "DECIMAL" : "NUMERIC";
        return precision == UNSPECIFIED ? name : name + "(" + precision + ", " + scale + ")";
    }
}
