package io.github.tribikos.catalog;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.SqlType;

/**
 * A type of the database's own whose values are those of a standard one: H2's {@code CHARACTER LARGE OBJECT}, an enumerated type, a
 * domain. CREATE TABLE spells it as it was.
 *
 * @param <T> the Java type of a value
 */
public final class SpelledType<T> extends CustomType<T> {
    private final SqlType<T> like;
    private final Codec<T> codec;

    /**
     * Creates a type.
     *
     * @param text how the database spells it
     * @param like the type whose values it has
     * @param codecs those of the dialect
     */
    public SpelledType(String text, SqlType<T> like, Codecs codecs) {
        super(like.javaType(), text);
        this.like = like;
        this.codec = codecs.codec(like);
    }

    @Override
    public Codec<T> codec() {
        return codec;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && ((SpelledType<?>) other).like.equals(like);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
