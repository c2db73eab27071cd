package io.github.tribikos.type;

import java.util.Objects;

/**
 * A type that a dialect or a user defines: it spells itself and brings its codec, so nothing in the core has to know it.
 * Subclasses with arguments override {@code equals} and {@code hashCode}.
 *
 * @param <T> the Java type of a value
 */
public abstract class CustomType<T> extends SqlType<T> {
    private final String ddl;

    /** Creates a type that is spelled {@code ddl} in CREATE TABLE and CAST, such as {@code TINYINT UNSIGNED}. */
    protected CustomType(Class<T> javaType, String ddl) {
        super(javaType);
        this.ddl = Objects.requireNonNull(ddl, "ddl");
    }

    /** Returns how values travel through JDBC. */
    public abstract Codec<T> codec();

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitCustom(this);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && ((CustomType<?>) other).ddl.equals(ddl);
    }

    @Override
    public int hashCode() {
        return ddl.hashCode();
    }

    @Override
    public String toString() {
        return ddl;
    }
}
