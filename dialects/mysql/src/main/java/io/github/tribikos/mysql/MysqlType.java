package io.github.tribikos.mysql;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.CustomType;

/**
 * A type of MySQL's own: its name, what CAST calls it, and how its values travel. Two of the same name and Java type are equal,
 * as the name has all arguments.
 */
final class MysqlType<T> extends CustomType<T> {
    private final String castName;
    private final Codec<T> codec;

    MysqlType(Class<T> javaType, String name, String castName, Codec<T> codec) {
        super(javaType, name);
        this.castName = castName;
        this.codec = codec;
    }

    String castName() {
        return castName;
    }

    @Override
    public Codec<T> codec() {
        return codec;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && ((MysqlType<?>) other).javaType() == javaType();
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
