package io.github.tribikos.duckdb;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.ColumnArray;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.UuidType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as one <a href="https://duckdb.org/docs/stable/sql/data_types/list">list</a>: those that the driver sends as they are. */
final class DuckdbList<T> implements ColumnArray<T> {
    private static final Map<Class<?>, String> TYPES = Map.of(
            LongType.class, "BIGINT",
            IntegerType.class, "INTEGER",
            SmallIntType.class, "SMALLINT",
            StringType.class, "VARCHAR",
            EnumType.class, "VARCHAR",
            UuidType.class, "UUID");

    private final String elementType;
    private final Codec<T> codec;

    private DuckdbList(String elementType, Codec<T> codec) {
        this.elementType = elementType;
        this.codec = codec;
    }

    /** Returns null for other types: they go one by one. */
    static <T> @Nullable DuckdbList<T> of(SqlType<T> type, Codec<T> codec) {
        SqlType<?> stored = type;
        while (stored instanceof MappedType<?, ?> mapped) {
            stored = mapped.stored();
        }
        String elementType = TYPES.get(stored.getClass());
        return elementType == null ? null : new DuckdbList<>(elementType, codec);
    }

    @Override
    public Object[] newArray(int size) {
        return new Object[size];
    }

    @Override
    public Object toElement(T value) throws SQLException {
        return codec.element(value);
    }

    @Override
    public Array toArray(Connection connection, Object[] elements) throws SQLException {
        return connection.createArrayOf(elementType, elements);
    }
}
