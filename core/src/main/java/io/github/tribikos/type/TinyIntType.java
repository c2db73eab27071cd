package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;

/** TINYINT: {@link Byte}, -128 to 127. SMALLINT where a database has no such type. */
public final class TinyIntType extends NumberType<Byte> {
    TinyIntType() {
        super(Byte.class);
    }

    @Override
    public Byte fromInt(int value) {
        if (value != (byte) value) {
            throw new ArgumentException("TINYINT cannot hold " + value + ": it ranges from -128 to 127.");
        }
        return (byte) value;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitTinyInt(this);
    }

    @Override
    public String toString() {
        return "TINYINT";
    }
}
