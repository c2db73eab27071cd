package io.github.tribikos.type;

/**
 * Turns Java values into JSON documents and back, for {@link JsonType#with}: the door for a JSON library. The modules
 * {@code tribikos-jackson2} and {@code tribikos-jackson3} have ready ones; one of your own needs these three methods. Safe for
 * any thread. Two codecs that do the same should be equal, so that types made with them are.
 *
 * @param <T> the Java type of a value
 */
public interface JsonCodec<T> {
    /** Returns the class of the Java values. */
    Class<T> javaType();

    /**
     * Returns the JSON document of {@code value}. Java null never comes here: it is SQL NULL. JSON's own null is a value like
     * any other, if the Java type has one for it.
     *
     * @throws io.github.tribikos.error.ArgumentException if the value has no JSON form
     */
    String write(T value);

    /**
     * Returns the value of a JSON document, never null.
     *
     * @throws IllegalArgumentException if the document is no value of the type, JSON's null among that; its message becomes that
     *     of a {@code DataError}, so it must not show the document
     */
    T read(String document);
}
