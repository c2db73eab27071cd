package io.github.tribikos.type;

import java.util.Objects;
import java.util.function.Function;

/**
 * A type of the user's own that is stored as another, made by {@link SqlType#as}.
 *
 * @param <U> the Java type of the user's values
 * @param <T> the Java type of the stored values
 */
public final class MappedType<U, T> extends SqlType<U> {
    private final SqlType<T> stored;
    private final Function<T, U> fromDatabase;
    private final Function<U, T> toDatabase;

    MappedType(Class<U> javaType, SqlType<T> stored, Function<T, U> fromDatabase, Function<U, T> toDatabase) {
        super(javaType);
        this.stored = Objects.requireNonNull(stored, "stored");
        this.fromDatabase = Objects.requireNonNull(fromDatabase, "fromDatabase");
        this.toDatabase = Objects.requireNonNull(toDatabase, "toDatabase");
    }

    /** Returns the type that the database sees. */
    public SqlType<T> stored() {
        return stored;
    }

    /** Returns the user's value for a stored one. */
    public U fromDatabase(T value) {
        return fromDatabase.apply(value);
    }

    /** Returns the stored value for one of the user's. */
    public T toDatabase(U value) {
        return toDatabase.apply(value);
    }

    @Override
    public SqlType<U> forDialect(String dialect) {
        return new MappedType<>(javaType(), stored.forDialect(dialect), fromDatabase, toDatabase);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitMapped(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappedType<?, ?> that
                && that.javaType() == javaType()
                && that.stored.equals(stored)
                && that.fromDatabase.equals(fromDatabase)
                && that.toDatabase.equals(toDatabase);
    }

    @Override
    public int hashCode() {
        return 31 * stored.hashCode() + javaType().hashCode();
    }

    @Override
    public String toString() {
        return stored.toString();
    }
}
