package io.github.tribikos.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.JsonCodec;

/**
 * The door to Jackson 2: codecs for {@link io.github.tribikos.type.JsonType#with}. The type of a column of records is
 * {@code JSON.with(Jackson2.codec(Address.class))}, that of a column of any JSON {@code JSON.with(Jackson2.nodes())}.
 *
 * <p>What would be changed or lost in silence is a {@code DataError}: properties that the class lacks, text after the end of the
 * document, null or 1.5 for an {@code int}. Give a mapper of your own for other rules, dates and modules. Without one, numbers in a {@link JsonNode} keep all their digits, and no document says
 * which class is made of it (no default typing). JSON's null is no value of a class; in a {@code JsonNode} it is the
 * {@code NullNode}, while SQL NULL is Java null.
 */
public final class Jackson2 {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Jackson2() {}

    /** Returns the codec of {@code type}: a record, a bean, an enum, a map. */
    public static <T> JsonCodec<T> codec(Class<T> type) {
        return codec(type, MAPPER);
    }

    /** As {@link #codec(Class)}, by a mapper of your own, which must not be changed any more. */
    public static <T> JsonCodec<T> codec(Class<T> type, ObjectMapper mapper) {
        return new Codec<>(type, mapper.constructType(type), mapper);
    }

    /** Returns the codec of a generic type: {@code codec(new TypeReference<List<Address>>() {})}. */
    public static <T> JsonCodec<T> codec(TypeReference<T> type) {
        return codec(type, MAPPER);
    }

    /** As {@link #codec(TypeReference)}, by a mapper of your own, which must not be changed any more. */
    @SuppressWarnings("unchecked") // the raw class of the type that the reference names
    public static <T> JsonCodec<T> codec(TypeReference<T> type, ObjectMapper mapper) {
        JavaType javaType = mapper.getTypeFactory().constructType(type);
        return new Codec<>((Class<T>) javaType.getRawClass(), javaType, mapper);
    }

    /** Returns the codec of any JSON as a tree. */
    public static JsonCodec<JsonNode> nodes() {
        return codec(JsonNode.class);
    }

    /** Equal where class and mapper are the same, so that types made twice are one in the cache of compiled statements. */
    private record Codec<T>(Class<T> javaType, JavaType type, ObjectMapper mapper) implements JsonCodec<T> {
        @Override
        public String write(T value) {
            try {
                return mapper.writerFor(type).writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new ArgumentException("The value of " + type.toCanonical() + " cannot be written as JSON.", e);
            }
        }

        @Override
        public T read(String document) {
            T value;
            try {
                value = mapper.readerFor(type).readValue(document);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("The stored JSON document is no " + type.toCanonical() + ".", e);
            }
            if (value == null) {
                throw new IllegalArgumentException("The stored document is JSON's null, for which " + type.toCanonical()
                        + " has no value. Read it as a JsonNode, or store SQL NULL instead.");
            }
            return value;
        }
    }
}
