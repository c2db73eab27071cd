package io.github.tribikos.postgresql;

import static java.util.Map.entry;

import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.ColumnArray;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.RealType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UuidType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values of a column as one array. pgjdbc sends numbers, booleans and text in binary if the array has their class; others
 * go as text, as {@link PostgresText} has it.
 */
final class PostgresColumn<T> implements ColumnArray<T> {
    /** Types whose values stay what they are, by the class of the type. */
    private static final Map<Class<?>, Kind> BINARY = Map.of(
            LongType.class, new Kind("int8", Long[]::new),
            IntegerType.class, new Kind("int4", Integer[]::new),
            SmallIntType.class, new Kind("int2", Short[]::new),
            DoubleType.class, new Kind("float8", Double[]::new),
            RealType.class, new Kind("float4", Float[]::new),
            BooleanType.class, new Kind("bool", Boolean[]::new));

    /** Types whose values become text. */
    private static final Map<Class<?>, String> TEXT = Map.ofEntries(
            entry(StringType.class, "varchar"),
            entry(EnumType.class, "varchar"),
            entry(NumericType.class, "numeric"),
            entry(UuidType.class, "uuid"),
            entry(BinaryType.class, "bytea"),
            entry(DateType.class, "date"),
            entry(TimestampType.class, "timestamp"),
            entry(OffsetTimestampType.class, "timestamptz"),
            entry(InstantType.class, "timestamptz"));

    private final Kind kind;
    private final boolean isText;
    private final Codec<T> codec;

    private PostgresColumn(Kind kind, boolean isText, Codec<T> codec) {
        this.kind = kind;
        this.isText = isText;
        this.codec = codec;
    }

    private record Kind(String elementType, IntFunction<Object[]> arrays) {}

    /** Returns null for other types: they go one by one. So do CHAR, which would lose spaces on the way
     * to its column, and enumerations of the database, whose arrays need their name. */
    static <T> @Nullable PostgresColumn<T> of(SqlType<T> type, Codec<T> codec) {
        SqlType<?> stored = type;
        while (stored instanceof MappedType<?, ?> mapped) {
            stored = mapped.stored();
        }
        if (stored instanceof StringType text && text.kind() == StringType.Kind.CHAR) {
            return null;
        }
        if (stored instanceof EnumType<?> labels && PostgresCodecs.isNative(labels)) {
            return null;
        }
        Kind binary = BINARY.get(stored.getClass());
        if (binary != null) {
            return new PostgresColumn<>(binary, false, codec);
        }
        String text = TEXT.get(stored.getClass());
        return text == null ? null : new PostgresColumn<>(new Kind(text, String[]::new), true, codec);
    }

    @Override
    public Object[] newArray(int size) {
        return kind.arrays.apply(size);
    }

    @Override
    public Object toElement(T value) throws SQLException {
        Object element = codec.element(value);
        return isText ? PostgresText.of(element) : element;
    }

    @Override
    public Array toArray(Connection connection, Object[] elements) throws SQLException {
        return connection.createArrayOf(kind.elementType, elements);
    }
}
