package io.github.tribikos.type;

/** DOUBLE PRECISION: {@link Double}, a binary floating point number of 53 bits of precision. */
public final class DoubleType extends NumberType<Double> {
    DoubleType() {
        super(Double.class);
    }

    @Override
    public Double fromInt(int value) {
        return (double) value;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitDouble(this);
    }

    @Override
    public String toString() {
        return "DOUBLE PRECISION";
    }
}
