package io.github.tribikos.type;

/**
 * JSON as text: {@link String}. The document is handed over as it is; the database checks and may normalise it. JSON's null is
 * the document {@code "null"}, SQL NULL is Java null. {@link #with} makes it a type of Java objects.
 */
public final class JsonType extends SqlType<String> {
    JsonType() {
        super(String.class);
    }

    /**
     * Returns the type whose values are Java objects that {@code codec} writes as JSON and reads:
     * {@code JSON.with(Jackson3.codec(Address.class))}.
     */
    public <T> JsonValueType<T> with(JsonCodec<T> codec) {
        return new JsonValueType<>(this, codec);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitJson(this);
    }

    @Override
    public String toString() {
        return "JSON";
    }
}
