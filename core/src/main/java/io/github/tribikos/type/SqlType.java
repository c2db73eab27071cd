package io.github.tribikos.type;

import java.util.Objects;
import java.util.function.Function;

/**
 * A SQL type together with the Java type of its values, such as {@code VARCHAR(200)} for {@link String}.
 *
 * <p>Types are immutable values: two types of the same class with the same arguments are equal, and a type is part of the
 * cache key of every statement it occurs in. Safe for any thread. A database's own types extend {@link CustomType}.
 *
 * @param <T> the Java type of a value, never nullable: nullness belongs to the column
 */
public abstract class SqlType<T> {
    private final Class<T> javaType;

    /** Creates a type whose values are instances of {@code javaType}. */
    protected SqlType(Class<T> javaType) {
        this.javaType = Objects.requireNonNull(javaType, "javaType");
    }

    /** Returns the class of the Java values. */
    public final Class<T> javaType() {
        return javaType;
    }

    /** Calls the method of {@code visitor} that fits this type and returns its answer. */
    public abstract <R> R accept(TypeVisitor<R> visitor);

    /**
     * Returns a type of your own that is stored as this one, for instance
     * {@code VARCHAR(254).as(Email.class, Email::new, Email::value)}. SQL NULL stays Java null and reaches neither function.
     * Two such types are equal when they wrap equal types and share both functions, so keep the type in a constant.
     *
     * @param javaType the class of your values
     * @param fromDatabase makes your value from the stored one; an exception it throws reaches the caller unchanged
     * @param toDatabase gives the stored value for yours; must not return null
     */
    public <U> SqlType<U> as(Class<U> javaType, Function<T, U> fromDatabase, Function<U, T> toDatabase) {
        return new MappedType<>(javaType, this, fromDatabase, toDatabase);
    }

    /**
     * Returns this type with another one in its place on some databases: {@code VARCHAR(10).withVariant(TEXT, "postgresql")}. Both
     * have the same Java type. Of two variants for one dialect the later counts.
     *
     * @param dialects names of dialects, at least one
     */
    public SqlType<T> withVariant(SqlType<T> variant, String... dialects) {
        return VariantType.of(this, variant, dialects);
    }

    /** Returns the type that stands for this one on a database: this, unless it or a type within it has a variant there. */
    public SqlType<T> forDialect(String dialect) {
        return this;
    }

    /** Returns the neutral SQL spelling, such as {@code NUMERIC(10, 2)}. */
    @Override
    public abstract String toString();

    /** Compares class and arguments; a type with arguments overrides this. */
    @Override
    @SuppressWarnings("EqualsGetClass") // a subclass without arguments is one value, whoever wrote it
    public boolean equals(Object other) {
        return this == other || (other != null && other.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
