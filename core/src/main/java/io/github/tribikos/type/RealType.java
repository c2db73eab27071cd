package io.github.tribikos.type;

/** REAL: {@link Float}, a binary floating point number of 24 bits of precision. */
public final class RealType extends NumberType<Float> {
    RealType() {
        super(Float.class);
    }

    @Override
    public Float fromInt(int value) {
        return (float) value;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitReal(this);
    }

    @Override
    public String toString() {
        return "REAL";
    }
}
