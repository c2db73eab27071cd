package io.github.tribikos.mysql;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SpelledType;

/** A type of MySQL's own, with what CAST calls it, which is the same wherever the name is. */
final class MysqlType<T> extends SpelledType<T> {
    private final String castName;

    MysqlType(Class<T> javaType, String name, String castName, Codec<T> codec) {
        super(javaType, name, codec);
        this.castName = castName;
    }

    String castName() {
        return castName;
    }
}
