package io.github.tribikos.type;

/**
 * BIT and BIT VARYING: {@link BitString}; the length counts bits. The standard had these types until SQL:2003, and PostgreSQL
 * has them; elsewhere the bits are kept as text of 0 and 1, CHAR or VARCHAR of the same length.
 */
public final class BitType extends SqlType<BitString> {
    private final int length;
    private final boolean varying;

    BitType(int length, boolean varying) {
        super(BitString.class);
        this.length = Arguments.positive(varying ? "BIT VARYING" : "BIT", "the length", length);
        this.varying = varying;
    }

    /** Returns the number of bits: that of every value, or with BIT VARYING the most. */
    public int length() {
        return length;
    }

    /** Whether a value may be shorter: BIT VARYING. */
    public boolean isVarying() {
        return varying;
    }

    /** Whether a value of {@code bits} bits fits without being cut or filled up. */
    public boolean fits(int bits) {
        return varying ? bits <= length : bits == length;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitBit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitType that && that.length == length && that.varying == varying;
    }

    @Override
    public int hashCode() {
        return 31 * length + Boolean.hashCode(varying);
    }

    @Override
    public String toString() {
        return (varying ? "BIT VARYING(" : "BIT(") + length + ")";
    }
}
