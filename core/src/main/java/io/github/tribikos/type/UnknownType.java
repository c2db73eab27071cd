package io.github.tribikos.type;

/** The type of an expression about which nothing is known, such as a bare NULL. Values are what the driver gives. */
public final class UnknownType extends SqlType<Object> {
    UnknownType() {
        super(Object.class);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitUnknown(this);
    }

    @Override
    public String toString() {
        return "NULL";
    }
}
