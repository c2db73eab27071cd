package io.github.tribikos.postgresql;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.JsonCodec;
import io.github.tribikos.type.JsonValueType;

/**
 * <a href="https://www.postgresql.org/docs/current/datatype-json.html">JSONB</a>: {@link String}, the document as PostgreSQL writes it
 * anew: keys in its order, the last of equal keys, one space after a colon or comma. It has no NUL, not even an escaped one.
 */
public final class JsonbType extends CustomType<String> {
    JsonbType() {
        super(String.class, "JSONB");
    }

    /** Returns the type whose values are Java objects that {@code codec} writes as JSON and reads. */
    public <T> JsonValueType<T> with(JsonCodec<T> codec) {
        return new JsonValueType<>(this, codec);
    }

    @Override
    public Codec<String> codec() {
        return PostgresCodecs.UNTYPED_TEXT;
    }
}
