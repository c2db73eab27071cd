package io.github.tribikos.type;

/** BIGINT: {@link Long}, 64 bits. */
public final class LongType extends NumberType<Long> {
    LongType() {
        super(Long.class);
    }

    @Override
    public Long fromInt(int value) {
        return (long) value;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitLong(this);
    }

    @Override
    public String toString() {
        return "BIGINT";
    }
}
