package io.github.tribikos.type;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type with a name that stands for another one with rules: {@code CREATE DOMAIN positive AS INTEGER CHECK (VALUE > 0)}
 * (ISO 9075-2, 11.34). Values travel as those of the base type. Made as a {@code Domain} of the schema. Immutable.
 *
 * @param <T> the Java type of a value
 */
public abstract class DomainType<T> extends SqlType<T> {
    private final @Nullable String schema;
    private final String name;
    private final SqlType<T> base;

    /** Creates a domain called {@code name}, in {@code schema} or the default one. */
    protected DomainType(@Nullable String schema, String name, SqlType<T> base) {
        super(base.javaType());
        this.schema = schema;
        this.name = Objects.requireNonNull(name, "name");
        this.base = base;
    }

    /** Returns the schema, or null for the default one. */
    public final @Nullable String schemaName() {
        return schema;
    }

    /** Returns the name. */
    public final String typeName() {
        return name;
    }

    /** Returns the type that values have. */
    public final SqlType<T> base() {
        return base;
    }

    @Override
    public final <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitDomain(this);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof DomainType<?> that
                && that.name.equals(name)
                && Objects.equals(that.schema, schema)
                && that.base.equals(base);
    }

    @Override
    public final int hashCode() {
        return 31 * name.hashCode() + base.hashCode();
    }

    @Override
    public final String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
