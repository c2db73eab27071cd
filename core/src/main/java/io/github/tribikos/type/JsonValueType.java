package io.github.tribikos.type;

import java.util.Objects;

/**
 * JSON whose values are Java objects, made and read by a {@link JsonCodec}: {@code JSON.with(codec)}. Spelled as the type that
 * stores the documents.
 *
 * @param <T> the Java type of a value
 */
public final class JsonValueType<T> extends SqlType<T> {
    private final SqlType<String> stored;
    private final JsonCodec<T> codec;

    /**
     * Creates a type.
     *
     * @param stored the type of the documents, JSON or a database's own such as JSONB
     * @param codec makes and reads the documents
     */
    public JsonValueType(SqlType<String> stored, JsonCodec<T> codec) {
        super(codec.javaType());
        this.stored = Objects.requireNonNull(stored, "stored");
        this.codec = codec;
    }

    /** Returns the type of the documents. */
    public SqlType<String> stored() {
        return stored;
    }

    /** Returns what makes and reads the documents. */
    public JsonCodec<T> codec() {
        return codec;
    }

    @Override
    public SqlType<T> forDialect(String dialect) {
        return new JsonValueType<>(stored.forDialect(dialect), codec);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitJsonValue(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonValueType<?> that && that.stored.equals(stored) && that.codec.equals(codec);
    }

    @Override
    public int hashCode() {
        return 31 * stored.hashCode() + codec.hashCode();
    }

    @Override
    public String toString() {
        return stored.toString();
    }
}
