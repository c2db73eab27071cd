package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;

/**
 * A Java enum, stored by the name of its constant in a VARCHAR as long as the longest name. A stored text that is no
 * constant is a {@code DataError} when it is read.
 *
 * @param <E> the enum
 */
public final class EnumType<E extends Enum<E>> extends SqlType<E> {
    private final int length;

    EnumType(Class<E> javaType) {
        super(javaType);
        int longest = 0;
        for (E constant : javaType.getEnumConstants()) {
            longest = Math.max(longest, constant.name().length());
        }
        if (longest == 0) {
            throw new ArgumentException("The enum " + javaType.getName() + " has no constants to store.");
        }
        this.length = longest;
    }

    /** Returns the length in characters of the longest constant's name. */
    public int length() {
        return length;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitEnum(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnumType<?> that && that.javaType() == javaType();
    }

    @Override
    public int hashCode() {
        return javaType().hashCode();
    }

    @Override
    public String toString() {
        return "VARCHAR(" + length + ")";
    }
}
