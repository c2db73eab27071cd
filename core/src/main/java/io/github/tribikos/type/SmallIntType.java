package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;

/** SMALLINT: {@link Short}, -32768 to 32767. */
public final class SmallIntType extends NumberType<Short> {
    SmallIntType() {
        super(Short.class);
    }

    @Override
    public Short fromInt(int value) {
        if (value != (short) value) {
            throw new ArgumentException("SMALLINT cannot hold " + value + ": it ranges from -32768 to 32767.");
        }
        return (short) value;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitSmallInt(this);
    }

    @Override
    public String toString() {
        return "SMALLINT";
    }
}
