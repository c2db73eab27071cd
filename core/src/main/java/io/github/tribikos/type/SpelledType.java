package io.github.tribikos.type;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type of one database's own, told by its name and how its values travel: PostgreSQL's {@code INET}, H2's {@code CHARACTER LARGE OBJECT},
 * an enumerated type, a domain. CREATE TABLE and CAST spell it as it is. Two are equal that have the same name, which has all arguments, the
 * same Java type and the same type that they are like. Immutable and safe for any thread.
 *
 * @param <T> the Java type of a value
 */
public class SpelledType<T> extends CustomType<T> {
    private final @Nullable SqlType<T> like;
    private final Codec<T> codec;

    /**
     * Creates a type whose values travel in a way of their own.
     *
     * @param ddl how the database spells it
     */
    public SpelledType(Class<T> javaType, String ddl, Codec<T> codec) {
        super(javaType, ddl);
        this.like = null;
        this.codec = codec;
    }

    /**
     * Creates a type whose values are those of a standard one.
     *
     * @param ddl how the database spells it
     * @param like the type whose values it has
     * @param codecs those of the dialect
     */
    public SpelledType(String ddl, SqlType<T> like, Codecs codecs) {
        super(like.javaType(), ddl);
        this.like = like;
        this.codec = codecs.codec(like);
    }

    @Override
    public Codec<T> codec() {
        return codec;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && ((SpelledType<?>) other).javaType() == javaType()
                && Objects.equals(((SpelledType<?>) other).like, like);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
