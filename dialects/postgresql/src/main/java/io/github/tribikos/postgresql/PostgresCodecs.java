package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BitString;
import io.github.tribikos.type.BitType;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.ColumnArray;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.IntervalType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.MonthIntervalType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jspecify.annotations.Nullable;

/**
 * How values travel through pgjdbc: as JDBC has it, within PostgreSQL's
 * <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">range of dates</a>. It keeps microseconds, and of a
 * time with an offset the instant. A timestamp after the year 294276 is refused by the server.
 */
final class PostgresCodecs extends StandardCodecs {
    static final int FRACTION_DIGITS = 6;

    static final ValueLimits LIMITS = ValueLimits.of("PostgreSQL")
            .withFractionDigits(FRACTION_DIGITS)
            .withoutNul()
            .withDays(LocalDate.of(-4712, 1, 1), LocalDate.of(5_874_897, 12, 31));

    static final PostgresCodecs INSTANCE = new PostgresCodecs();

    /** Text that the server takes for a value of the column's type. */
    static final Codec<String> UNTYPED_TEXT = new PostgresJson(LIMITS);

    private PostgresCodecs() {
        super(PostgresDialect.NAME, LIMITS);
    }

    @Override
    public Codec<?> visitString(StringType type) {
        return type.kind() == StringType.Kind.VARCHAR ? new PostgresVarchar(text(), type.length()) : text();
    }

    @Override
    protected Codec<OffsetDateTime> offsetTimestamp(int precision) {
        return new PostgresOffsetTimestamp(super.offsetTimestamp(precision), LIMITS, precision);
    }

    @Override
    public Codec<?> visitBit(BitType type) {
        return new ConvertedCodec<>(PostgresUntyped.TEXT, BitString::of, bits -> {
            ValueLimits.requireBits(type, bits);
            return bits.toString();
        });
    }

    /** The offset is kept, so one of 16 hours or more, which PostgreSQL does not take, is refused. */
    @Override
    public Codec<?> visitOffsetTime(OffsetTimeType type) {
        Codec<OffsetTime> standard = offsetTime(type.precision());
        return new ConvertedCodec<OffsetTime, OffsetTime>(standard, time -> time, time -> {
            if (Math.abs(time.getOffset().getTotalSeconds()) >= PostgresOffsetTimestamp.SECONDS_BEYOND) {
                throw new ArgumentException("PostgreSQL holds times of day with offsets of less than 16 hours.");
            }
            return time;
        });
    }

    @Override
    public Codec<?> visitInterval(IntervalType type) {
        return new ConvertedCodec<>(
                PostgresUntyped.TEXT, text -> PostgresInterval.parse(text).toDuration(), value -> {
                    LIMITS.requireDuration(value, type.precision());
                    return PostgresInterval.of(value).toString();
                });
    }

    @Override
    public Codec<?> visitMonthInterval(MonthIntervalType type) {
        return new ConvertedCodec<>(
                PostgresUntyped.TEXT, text -> PostgresInterval.parse(text).toPeriod(), value -> {
                    ValueLimits.requireMonths(value);
                    return PostgresInterval.of(value).toString();
                });
    }

    @Override
    @SuppressWarnings("unchecked") // the elements of a list are values of the element type
    public <E extends @Nullable Object> Codec<?> visitArray(ArrayType<E> type) {
        return new PostgresArray(type, (Codec<Object>) codec(type.element()));
    }

    /** Whether the enumeration is a type of the database. */
    static boolean isNative(EnumType<?> type) {
        return type.typeName() != null && !type.isText();
    }

    @Override
    public <T> Codec<?> visitEnum(EnumType<T> type) {
        return isNative(type)
                ? new ConvertedCodec<T, String>(PostgresUntyped.TEXT, label -> member(type, label), type::label)
                : super.visitEnum(type);
    }

    @Override
    public Codec<?> visitJson(JsonType type) {
        return new PostgresJson(LIMITS);
    }

    @Override
    @SuppressWarnings("unchecked") // made for the type that is asked for
    public <T> @Nullable ColumnArray<T> columnArray(SqlType<T> type) {
        return (ColumnArray<T>) PostgresColumn.of(type, codec(type));
    }
}
