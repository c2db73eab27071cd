package io.github.tribikos.type;

/** CHAR, VARCHAR and TEXT: {@link String}; the length counts characters. */
public final class StringType extends SqlType<String> {
    /** No length given. */
    public static final int UNSPECIFIED = -1;

    /** The member of the family. */
    public enum Kind {
        /** A fixed number of characters, padded with spaces by most databases. */
        CHAR,
        /** At most a number of characters. */
        VARCHAR,
        /** Text without a declared limit. */
        TEXT
    }

    private final Kind kind;
    private final int length;

    StringType(Kind kind, int length) {
        super(String.class);
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
        return visitor.visitString(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StringType that && that.kind == kind && that.length == length;
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
