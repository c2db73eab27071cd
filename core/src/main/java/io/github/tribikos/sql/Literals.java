package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.IntervalType;
import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes bind parameters of Java values: the type is that of the expression they meet, or that of the value itself. */
final class Literals {
    private static final Map<Class<?>, SqlType<?>> BY_CLASS = Map.ofEntries(
            Map.entry(Byte.class, Types.TINYINT),
            Map.entry(Short.class, Types.SMALLINT),
            Map.entry(Integer.class, Types.INTEGER),
            Map.entry(Long.class, Types.BIGINT),
            Map.entry(Float.class, Types.REAL),
            Map.entry(Double.class, Types.DOUBLE),
            Map.entry(BigDecimal.class, Types.NUMERIC),
            Map.entry(Boolean.class, Types.BOOLEAN),
            Map.entry(String.class, Types.TEXT),
            Map.entry(byte[].class, Types.BLOB),
            Map.entry(LocalDate.class, Types.DATE),
            Map.entry(LocalTime.class, Types.TIME),
            Map.entry(LocalDateTime.class, Types.TIMESTAMP),
            Map.entry(OffsetTime.class, Types.TIME_TZ),
            Map.entry(OffsetDateTime.class, Types.TIMESTAMP_TZ),
            Map.entry(Instant.class, Types.INSTANT),
            Map.entry(Duration.class, Types.INTERVAL),
            Map.entry(Period.class, Types.INTERVAL_MONTHS),
            Map.entry(UUID.class, Types.UUID));

    private Literals() {}

    static SqlType<?> typeOf(Object value) {
        SqlType<?> type = BY_CLASS.get(value.getClass());
        if (type == null && value instanceof Enum<?> constant) {
            type = Types.ENUM(constant.getDeclaringClass());
        }
        if (type == null) {
            throw new ArgumentException("No SQL type is known for a value of "
                    + value.getClass().getName() + ". Name it: literal(value, type).");
        }
        return type;
    }

    /** A value that meets {@code peer} in an operator. */
    static <V extends @Nullable Object> BindParameter<V> bind(Expression<?> peer, V value) {
        SqlType<?> type = unlimited(peer.type());
        if (value != null && !type.javaType().isInstance(value)) {
            type = typeOf(value);
        }
        return new BindParameter<>(type, Hints.of(peer), value);
    }

    /** A value that is compared need not fit the column: {@code price < 10.005} is fair on NUMERIC(10, 2). */
    static SqlType<?> unlimited(SqlType<?> type) {
        if (type instanceof NumericType) {
            return Types.NUMERIC;
        }
        if (type instanceof TimeType) {
            return Types.TIME;
        }
        if (type instanceof TimestampType) {
            return Types.TIMESTAMP;
        }
        if (type instanceof OffsetTimeType) {
            return Types.TIME_TZ;
        }
        if (type instanceof IntervalType) {
            return Types.INTERVAL;
        }
        return type;
    }

    static <V> BindParameter<V> required(Expression<?> peer, @Nullable V value) {
        if (value == null) {
            throw new ArgumentException(
                    "A value compared with " + peer + " is null. Use isNull(), isNotNull() or isNotDistinctFrom(...).");
        }
        return bind(peer, value);
    }

    @SuppressWarnings("unchecked") // the number type of an Expression<T> has the Java type T
    static <T extends @Nullable Number> T ofInt(Expression<T> peer, int value) {
        if (peer.type() instanceof NumberType<?> number) {
            return (T) number.fromInt(value);
        }
        throw new ArgumentException(peer + " is " + peer.type() + ", which takes no int literal.");
    }

    static <T extends @Nullable Number> List<T> ofInts(Expression<T> peer, int[] values) {
        List<T> converted = new ArrayList<>(values.length);
        for (int value : values) {
            converted.add(ofInt(peer, value));
        }
        return converted;
    }
}
