package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A type that is another one on some databases, made by {@link SqlType#withVariant}.
 *
 * @param <T> the Java type of a value
 */
public final class VariantType<T> extends SqlType<T> {
    private final SqlType<T> type;
    private final Map<String, SqlType<T>> variants;

    private VariantType(SqlType<T> type, Map<String, SqlType<T>> variants) {
        super(type.javaType());
        this.type = type;
        this.variants = variants;
    }

    static <T> VariantType<T> of(SqlType<T> type, SqlType<T> variant, String... dialects) {
        if (dialects.length == 0) {
            throw new ArgumentException(
                    "A variant of " + type + " needs the name of a dialect, such as \"postgresql\".");
        }
        SqlType<T> base = type instanceof VariantType<T> known ? known.type : type;
        Map<String, SqlType<T>> variants =
                new LinkedHashMap<>(type instanceof VariantType<T> known ? known.variants : Map.of());
        for (String dialect : dialects) {
            variants.put(dialect, Objects.requireNonNull(variant, "variant"));
        }
        return new VariantType<>(base, variants);
    }

    @Override
    public SqlType<T> forDialect(String dialect) {
        return variants.getOrDefault(dialect, type).forDialect(dialect);
    }

    /** As the type that has no variant; a compiler or codec table asks {@link #forDialect} first. */
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return type.accept(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VariantType<?> that && that.type.equals(type) && that.variants.equals(variants);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + variants.hashCode();
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
