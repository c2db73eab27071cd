package io.github.tribikos.type;

/** BOOLEAN: {@link Boolean}; an integer 0 or 1 where a database has no such type. */
public final class BooleanType extends SqlType<Boolean> {
    BooleanType() {
        super(Boolean.class);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitBoolean(this);
    }

    @Override
    public String toString() {
        return "BOOLEAN";
    }
}
