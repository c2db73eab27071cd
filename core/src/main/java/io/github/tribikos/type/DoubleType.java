package io.github.tribikos.type;

/** DOUBLE PRECISION and FLOAT: {@link Double}, a binary floating point number of 53 bits of precision. */
public final class DoubleType extends NumberType<Double> {
    /** The names of the type. */
    enum Spelling {
        DOUBLE_PRECISION,
        FLOAT
    }

    private final Spelling spelling;

    DoubleType(Spelling spelling) {
        super(Double.class);
        this.spelling = spelling;
    }

    /** Whether it was asked for by the name FLOAT. */
    public boolean isFloat() {
        return spelling == Spelling.FLOAT;
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
    public boolean equals(Object other) {
        return other instanceof DoubleType that && that.spelling == spelling;
    }

    @Override
    public int hashCode() {
        return spelling.hashCode();
    }

    @Override
    public String toString() {
        return isFloat() ? "FLOAT" : "DOUBLE PRECISION";
    }
}
