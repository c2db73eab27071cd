package io.github.tribikos.sqlserver;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.CustomType;

/** A type of SQL Server's own: its name and how its values travel. */
final class SqlServerType<T> extends CustomType<T> {
    private final Codec<T> codec;

    SqlServerType(Class<T> javaType, String name, Codec<T> codec) {
        super(javaType, name);
        this.codec = codec;
    }

    @Override
    public Codec<T> codec() {
        return codec;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && ((SqlServerType<?>) other).javaType() == javaType();
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
