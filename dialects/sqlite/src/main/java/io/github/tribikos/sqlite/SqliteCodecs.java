package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.TinyIntType;
import io.github.tribikos.type.UuidType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How values are kept in SQLite, which knows integers, doubles, text and bytes: integers and booleans as integers, java.time,
 * UUID and JSON as text, NUMERIC as an integer or a double. Text keeps every character; the sign of zero in -0.0 is lost.
 */
final class SqliteCodecs extends StandardCodecs {
    /** A year of four digits, so that the order of texts is that of dates; also what SQLite's date functions take. */
    private static final ValueLimits LIMITS =
            ValueLimits.of("SQLite").withoutNan().withDays(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));

    SqliteCodecs() {
        super(SqliteDialect.NAME, LIMITS);
    }

    @Override
    public Codec<?> visitTinyInt(TinyIntType type) {
        return SqliteNumbers.BYTE;
    }

    @Override
    public Codec<?> visitSmallInt(SmallIntType type) {
        return SqliteNumbers.SHORT;
    }

    @Override
    public Codec<?> visitInteger(IntegerType type) {
        return SqliteNumbers.INTEGER;
    }

    @Override
    public Codec<?> visitLong(LongType type) {
        return SqliteNumbers.LONG;
    }

    @Override
    public Codec<?> visitNumeric(NumericType type) {
        return new SqliteNumeric(LIMITS, type);
    }

    @Override
    public Codec<?> visitBoolean(BooleanType type) {
        return SqliteNumbers.BOOLEAN;
    }

    @Override
    public Codec<?> visitDate(DateType type) {
        return new ConvertedCodec<>(text(), SqliteText::toDate, date -> {
            LIMITS.requireDate(date);
            return SqliteText.ofDate(date);
        });
    }

    @Override
    public Codec<?> visitTime(TimeType type) {
        return new ConvertedCodec<>(text(), SqliteText::toTime, time -> {
            LIMITS.requireTime(time, type.precision());
            return SqliteText.ofTime(time);
        });
    }

    @Override
    public Codec<?> visitOffsetTime(OffsetTimeType type) {
        return new ConvertedCodec<>(text(), SqliteText::toOffsetTime, time -> {
            LIMITS.requireTime(time.toLocalTime(), type.precision());
            return SqliteText.ofOffsetTime(time);
        });
    }

    @Override
    public Codec<?> visitTimestamp(TimestampType type) {
        return new ConvertedCodec<>(text(), SqliteText::toTimestamp, timestamp -> {
            LIMITS.requireDate(timestamp.toLocalDate());
            LIMITS.requireTime(timestamp.toLocalTime(), type.precision());
            return SqliteText.ofTimestamp(timestamp);
        });
    }

    @Override
    protected Codec<OffsetDateTime> offsetTimestamp(int precision) {
        return new ConvertedCodec<>(text(), SqliteText::toInstant, instant -> {
            LIMITS.requireInstant(instant, precision);
            return SqliteText.ofInstant(instant);
        });
    }

    @Override
    public Codec<?> visitUuid(UuidType type) {
        return new ConvertedCodec<>(text(), SqliteText::toUuid, SqliteText::ofUuid);
    }

    @Override
    public <E extends @Nullable Object> Codec<?> visitArray(ArrayType<E> type) {
        throw SqliteTypeCompiler.noArrays();
    }

    @Override
    public Codec<?> visitJson(JsonType type) {
        return new ConvertedCodec<>(text(), document -> document, SqliteJson::requireKept);
    }
}
