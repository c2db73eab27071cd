package io.github.tribikos.type;

import org.jspecify.annotations.Nullable;

/**
 * One method per kind of type, so that whoever must know them all, such as a type compiler or a codec table, fails to
 * compile when a kind is added.
 *
 * @param <R> what a visit returns
 */
public interface TypeVisitor<R> {
    /** TINYINT. */
    R visitTinyInt(TinyIntType type);

    /** SMALLINT. */
    R visitSmallInt(SmallIntType type);

    /** INTEGER. */
    R visitInteger(IntegerType type);

    /** BIGINT. */
    R visitLong(LongType type);

    /** NUMERIC. */
    R visitNumeric(NumericType type);

    /** REAL. */
    R visitReal(RealType type);

    /** DOUBLE PRECISION. */
    R visitDouble(DoubleType type);

    /** BOOLEAN. */
    R visitBoolean(BooleanType type);

    /** CHAR, VARCHAR and TEXT. */
    R visitString(StringType type);

    /** BINARY, VARBINARY and BLOB. */
    R visitBinary(BinaryType type);

    /** BIT and BIT VARYING. */
    R visitBit(BitType type);

    /** DATE. */
    R visitDate(DateType type);

    /** TIME. */
    R visitTime(TimeType type);

    /** TIME WITH TIME ZONE. */
    R visitOffsetTime(OffsetTimeType type);

    /** TIMESTAMP without time zone. */
    R visitTimestamp(TimestampType type);

    /** TIMESTAMP WITH TIME ZONE read as an {@code OffsetDateTime}. */
    R visitOffsetTimestamp(OffsetTimestampType type);

    /** TIMESTAMP WITH TIME ZONE read as an {@code Instant}. */
    R visitInstant(InstantType type);

    /** INTERVAL DAY TO SECOND. */
    R visitInterval(IntervalType type);

    /** INTERVAL YEAR TO MONTH. */
    R visitMonthInterval(MonthIntervalType type);

    /** UUID. */
    R visitUuid(UuidType type);

    /** One of a list of labels. */
    <T> R visitEnum(EnumType<T> type);

    /** A type with a name and rules over another. */
    <T> R visitDomain(DomainType<T> type);

    /** JSON as text. */
    R visitJson(JsonType type);

    /** JSON as Java objects. */
    <T> R visitJsonValue(JsonValueType<T> type);

    /** An array. */
    <E extends @Nullable Object> R visitArray(ArrayType<E> type);

    /** A type of the user's own over another. */
    <U, T> R visitMapped(MappedType<U, T> type);

    /** A type that a dialect or a user defined. */
    R visitCustom(CustomType<?> type);

    /** The type of an expression about which nothing is known. */
    R visitUnknown(UnknownType type);
}
