package io.github.tribikos.type;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array: {@link List} of the element type's values, empty or not. {@code ARRAY(INTEGER)} is {@code INTEGER ARRAY} in the
 * standard and H2, {@code INTEGER[]} in PostgreSQL and DuckDB; an array of arrays has two dimensions. Elements are not null:
 * a null is refused before it is sent, and a stored NULL is a {@code DataError} when it is read, unless
 * {@link #nullableElements()} is called. A NULL array is Java null, and no empty list.
 *
 * @param <E> the Java type of an element
 */
public final class ArrayType<E extends @Nullable Object> extends SqlType<List<E>> {
    private final SqlType<?> element;
    private final boolean nullable;

    @SuppressWarnings("unchecked") // a List of any elements is of the class List
    ArrayType(SqlType<?> element, boolean nullable) {
        super((Class<List<E>>) (Class<?>) List.class);
        this.element = Objects.requireNonNull(element, "element");
        this.nullable = nullable;
    }

    /** Returns an array type whose elements may be null. Nothing changes in DDL: an array's elements may be NULL in every database. */
    public ArrayType<@Nullable E> nullableElements() {
        return new ArrayType<>(element, true);
    }

    /** Returns the type of an element. */
    public SqlType<?> element() {
        return element;
    }

    /** Whether an element may be null. */
    public boolean hasNullableElements() {
        return nullable;
    }

    /** Returns the number of dimensions: 1, or more for an array of arrays. */
    public int dimensions() {
        return element instanceof ArrayType<?> nested ? nested.dimensions() + 1 : 1;
    }

    @Override
    public SqlType<List<E>> forDialect(String dialect) {
        return new ArrayType<>(element.forDialect(dialect), nullable);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitArray(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayType<?> that && that.element.equals(element) && that.nullable == nullable;
    }

    @Override
    public int hashCode() {
        return 31 * element.hashCode() + Boolean.hashCode(nullable);
    }

    @Override
    public String toString() {
        return element + " ARRAY";
    }
}
