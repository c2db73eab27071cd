package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable String collation;

    StringType(Kind kind, int length) {
        this(kind, length == UNSPECIFIED ? length : Arguments.positive(kind.name(), "the length", length), null);
    }

    private StringType(Kind kind, int length, @Nullable String collation) {
        super(String.class);
        this.kind = kind;
        this.length = length;
        this.collation = collation;
    }

    /**
     * Returns this type compared and sorted by a collation of the database's: {@code VARCHAR(50).collate("nb_NO")} renders {@code
     * VARCHAR(50) COLLATE "nb_NO"} in a column's definition. The name is the database's own; {@link #withVariant} gives each its.
     *
     * @throws io.github.tribikos.error.ArgumentException if the name is empty or holds a NUL character
     */
    public StringType collate(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new ArgumentException("The name of a collation must not be empty or hold a NUL character.");
        }
        return new StringType(kind, length, name);
    }

    /** Returns the collation, or null for that of the database. */
    public @Nullable String collation() {
        return collation;
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
        return other instanceof StringType that
                && that.kind == kind
                && that.length == length
                && Objects.equals(that.collation, collation);
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
