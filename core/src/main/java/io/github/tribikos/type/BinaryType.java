package io.github.tribikos.type;

/** BINARY, VARBINARY and BLOB: {@code byte[]}; the length counts bytes. The array is not copied: do not change it before the statement has run. */
public final class BinaryType extends SqlType<byte[]> {
    /** No length given. */
    public static final int UNSPECIFIED = -1;

    /** The member of the family. */
    public enum Kind {
        /** A fixed number of bytes. */
        BINARY,
        /** At most a number of bytes. */
        VARBINARY,
        /** Bytes without a declared limit. */
        BLOB
    }

    private final Kind kind;
    private final int length;

    BinaryType(Kind kind, int length) {
        super(byte[].class);
        this.kind = kind;
        this.length = length == UNSPECIFIED ? length : Arguments.positive(kind.name(), "the length", length);
    }

    /** Returns the member of the family. */
    public Kind kind() {
        return kind;
    }

    /** Returns the length, or {@link #UNSPECIFIED}. */
    public int length() {
        return length;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitBinary(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BinaryType that && that.kind == kind && that.length == length;
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + length;
    }

    @Override
    public String toString() {
        return length == UNSPECIFIED ? kind.name() : kind + "(" + length + ")";
    }
}
