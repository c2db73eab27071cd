package io.github.tribikos.type;

/** INTEGER: {@link Integer}, 32 bits. */
public final class IntegerType extends NumberType<Integer> {
    IntegerType() {
        super(Integer.class);
    }

    @Override
    public Integer fromInt(int value) {
        return value;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitInteger(this);
    }

    @Override
    public String toString() {
        return "INTEGER";
    }
}
