package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;
import java.util.BitSet;

/**
 * A row of bits with a length, the value of {@link BitType}: {@code BitString.of("1011")}. The first bit is the leftmost.
 * Immutable and safe for any thread.
 */
public final class BitString {
    private final String bits;

    private BitString(String bits) {
        this.bits = bits;
    }

    /**
     * Returns the bits that {@code bits} spells by the characters 0 and 1; it may be empty.
     *
     * @throws ArgumentException if there is another character
     */
    public static BitString of(String bits) {
        for (int i = 0; i < bits.length(); i++) {
            if (bits.charAt(i) != '0' && bits.charAt(i) != '1') {
                throw new ArgumentException("A bit string consists of 0 and 1, but there is \"" + bits.charAt(i)
                        + "\" at index " + i + ".");
            }
        }
        return new BitString(bits);
    }

    /**
     * Returns the last {@code length} bits of {@code value}: {@code ofLong(5, 4)} is 0101.
     *
     * @param length the number of bits, 0 to 64
     * @throws ArgumentException if the length lies outside, or a bit before the last {@code length} is set
     */
    public static BitString ofLong(long value, int length) {
        if (length < 0 || length > Long.SIZE) {
            throw new ArgumentException("A long gives 0 to 64 bits, but " + length + " were asked for.");
        }
        if (length < Long.SIZE && value >>> length != 0) {
            throw new ArgumentException("The number has a bit set before its last " + length + ".");
        }
        StringBuilder bits = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            bits.append((value >>> i & 1) == 1 ? '1' : '0');
        }
        return new BitString(bits.toString());
    }

    /** Returns the number of bits. */
    public int length() {
        return bits.length();
    }

    /**
     * Whether a bit is set.
     *
     * @param index the bit's place, 0-based from the left
     * @throws IndexOutOfBoundsException if there is no such bit
     */
    public boolean get(int index) {
        return bits.charAt(index) == '1';
    }

    /**
     * Returns the bits as an unsigned number, the last bit its lowest.
     *
     * @throws ArgumentException if there are more than 64
     */
    public long toLong() {
        if (bits.length() > Long.SIZE) {
            throw new ArgumentException("A long has room for 64 bits; the bit string has " + bits.length() + ".");
        }
        return bits.isEmpty() ? 0 : Long.parseUnsignedLong(bits, 2);
    }

    /** Returns the bits as a set: bit {@code i} of the set is {@link #get get(i)}. */
    public BitSet toBitSet() {
        BitSet set = new BitSet(bits.length());
        for (int i = 0; i < bits.length(); i++) {
            set.set(i, get(i));
        }
        return set;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitString that && that.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    /** Returns the bits by the characters 0 and 1. */
    @Override
    public String toString() {
        return bits;
    }
}
