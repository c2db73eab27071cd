package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.ColumnArray;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.RealType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.TinyIntType;
import io.github.tribikos.type.UnknownType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How values travel through DuckDB's driver, which cuts what is finer than a microsecond, cuts integers to the getter's size,
 * makes NULL of a number with too many digits, and moves days before 1582 to another calendar: all of that is kept from it.
 * Dates are those that a timestamp can hold, as a date is sent as one; -0.0, NaN and the infinities are kept.
 */
final class DuckdbCodecs extends StandardCodecs {
    static final int FRACTION_DIGITS = 6;

    private static final ValueLimits LIMITS = ValueLimits.of("DuckDB")
            .withFractionDigits(FRACTION_DIGITS)
            .withDays(LocalDate.of(-290_307, 1, 1), LocalDate.of(294_246, 12, 31));

    DuckdbCodecs() {
        super(DuckdbDialect.NAME, LIMITS);
    }

    @Override
    public Codec<?> visitTinyInt(TinyIntType type) {
        return DuckdbNumber.of(super.visitTinyInt(type), Byte.class, DuckdbNumber::toByte);
    }

    @Override
    public Codec<?> visitSmallInt(SmallIntType type) {
        return DuckdbNumber.of(super.visitSmallInt(type), Short.class, DuckdbNumber::toShort);
    }

    @Override
    public Codec<?> visitInteger(IntegerType type) {
        return DuckdbNumber.of(super.visitInteger(type), Integer.class, DuckdbNumber::toInt);
    }

    @Override
    public Codec<?> visitLong(LongType type) {
        return DuckdbNumber.of(super.visitLong(type), Long.class, DuckdbNumber::toLong);
    }

    @Override
    public Codec<?> visitReal(RealType type) {
        return DuckdbNumber.of(super.visitReal(type), Float.class, DuckdbNumber::toFloat);
    }

    @Override
    public Codec<?> visitDouble(DoubleType type) {
        return DuckdbNumber.of(super.visitDouble(type), Double.class, DuckdbNumber::toDouble);
    }

    @Override
    public Codec<?> visitNumeric(NumericType type) {
        return new DuckdbNumeric(LIMITS, type);
    }

    @Override
    public Codec<?> visitDate(DateType type) {
        return new DuckdbDate(LIMITS);
    }

    @Override
    public Codec<?> visitOffsetTime(OffsetTimeType type) {
        return new ConvertedCodec<>(new DuckdbOffsetTime(), time -> time, time -> {
            LIMITS.requireTime(time.toLocalTime(), type.precision());
            return time;
        });
    }

    @Override
    public <E extends @Nullable Object> Codec<?> visitArray(ArrayType<E> type) {
        throw DuckdbTypeCompiler.noArrays();
    }

    @Override
    @SuppressWarnings("unchecked") // it is of the type's values
    public <T> @Nullable ColumnArray<T> columnArray(SqlType<T> type) {
        return (ColumnArray<T>) DuckdbList.of(type, codec(type));
    }

    @Override
    public Codec<?> visitUnknown(UnknownType type) {
        return new DuckdbAny(this);
    }
}
