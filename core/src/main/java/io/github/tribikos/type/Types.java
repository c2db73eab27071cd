package io.github.tribikos.type;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The standard types, for {@code import static}. Constants are types without arguments, methods those with:
 * {@code column("title", VARCHAR(200))}.
 */
public final class Types {
    /** TINYINT: {@link Byte}. */
    public static final TinyIntType TINYINT = new TinyIntType();

    /** SMALLINT: {@link Short}. */
    public static final SmallIntType SMALLINT = new SmallIntType();

    /** INTEGER: {@link Integer}. */
    public static final IntegerType INTEGER = new IntegerType();

    /** BIGINT: {@link Long}. */
    public static final LongType BIGINT = new LongType();

    /** NUMERIC without precision: {@link BigDecimal}. */
    public static final NumericType NUMERIC = new NumericType();

    /** REAL: {@link Float}. */
    public static final RealType REAL = new RealType();

    /** DOUBLE PRECISION: {@link Double}. */
    public static final DoubleType DOUBLE = new DoubleType(DoubleType.Spelling.DOUBLE_PRECISION);

    /**
     * FLOAT: {@link Double}. The standard's name of an approximate number whose precision the database chooses (ISO 9075-2, 6.1);
     * where that is less than a {@code double} has, it is spelled as what has as much.
     */
    public static final DoubleType FLOAT = new DoubleType(DoubleType.Spelling.FLOAT);

    /** BOOLEAN: {@link Boolean}. */
    public static final BooleanType BOOLEAN = new BooleanType();

    /** TEXT, no declared length: {@link String}. */
    public static final StringType TEXT = new StringType(StringType.Kind.TEXT, StringType.UNSPECIFIED);

    /** VARCHAR without a declared length, for databases that have it, and as the type of an array's elements: {@link String}. */
    public static final StringType VARCHAR = new StringType(StringType.Kind.VARCHAR, StringType.UNSPECIFIED);

    /** BLOB, no declared length: {@code byte[]}. */
    public static final BinaryType BLOB = new BinaryType(BinaryType.Kind.BLOB, BinaryType.UNSPECIFIED);

    /** DATE: {@link java.time.LocalDate}. */
    public static final DateType DATE = new DateType();

    /** TIME: {@link LocalTime}. */
    public static final TimeType TIME = new TimeType(TimeType.UNSPECIFIED);

    /** TIME WITH TIME ZONE: {@link java.time.OffsetTime}. */
    public static final OffsetTimeType TIME_TZ = new OffsetTimeType(OffsetTimeType.UNSPECIFIED);

    /** TIMESTAMP without time zone: {@link LocalDateTime}. */
    public static final TimestampType TIMESTAMP = new TimestampType(TimestampType.UNSPECIFIED);

    /** TIMESTAMP WITH TIME ZONE: {@link java.time.OffsetDateTime}. */
    public static final OffsetTimestampType TIMESTAMP_TZ = new OffsetTimestampType(OffsetTimestampType.UNSPECIFIED);

    /** TIMESTAMP WITH TIME ZONE: {@link java.time.Instant}. */
    public static final InstantType INSTANT = new InstantType(InstantType.UNSPECIFIED);

    /** INTERVAL DAY TO SECOND: {@link java.time.Duration}. */
    public static final IntervalType INTERVAL = new IntervalType(IntervalType.UNSPECIFIED);

    /** INTERVAL YEAR TO MONTH: {@link java.time.Period} of years and months. */
    public static final MonthIntervalType INTERVAL_MONTHS = new MonthIntervalType();

    /** UUID: {@link java.util.UUID}. */
    public static final UuidType UUID = new UuidType();

    /** CHAR(32) with the hexadecimal digits of a UUID, the same on every database: {@link java.util.UUID}. */
    public static final SqlType<java.util.UUID> UUID_CHARS =
            CHAR(32).as(java.util.UUID.class, UuidText::parse, UuidText::digits);

    /** JSON as text: {@link String}. */
    public static final JsonType JSON = new JsonType();

    /** The type of an expression about which nothing is known. */
    public static final UnknownType UNKNOWN = new UnknownType();

    private Types() {}

    /** NUMERIC({@code precision}, {@code scale}): {@link BigDecimal}; precision 1 or more, scale 0 to precision. */
    public static NumericType NUMERIC(int precision, int scale) {
        return new NumericType(precision, scale);
    }

    /** As {@link #NUMERIC(int, int)}, spelled {@code DECIMAL(precision, scale)}. */
    public static NumericType DECIMAL(int precision, int scale) {
        return new NumericType(precision, scale).spelledDecimal();
    }

    /** CHAR({@code length}): {@link String}; length in characters, 1 or more. */
    public static StringType CHAR(int length) {
        return new StringType(StringType.Kind.CHAR, length);
    }

    /** VARCHAR({@code length}): {@link String}; length in characters, 1 or more. */
    public static StringType VARCHAR(int length) {
        return new StringType(StringType.Kind.VARCHAR, length);
    }

    /** BINARY({@code length}): {@code byte[]}; length in bytes, 1 or more. */
    public static BinaryType BINARY(int length) {
        return new BinaryType(BinaryType.Kind.BINARY, length);
    }

    /** VARBINARY({@code length}): {@code byte[]}; length in bytes, 1 or more. */
    public static BinaryType VARBINARY(int length) {
        return new BinaryType(BinaryType.Kind.VARBINARY, length);
    }

    /** BIT({@code length}): {@link BitString} of just as many bits, 1 or more. */
    public static BitType BIT(int length) {
        return new BitType(length, false);
    }

    /** BIT VARYING({@code length}): {@link BitString} of at most as many bits, 1 or more. */
    public static BitType BIT_VARYING(int length) {
        return new BitType(length, true);
    }

    /** TIME({@code precision}): {@link LocalTime}; 0 to 9 digits of a second's fraction. */
    public static TimeType TIME(int precision) {
        return new TimeType(precision);
    }

    /** TIME({@code precision}) WITH TIME ZONE: {@link java.time.OffsetTime}; 0 to 9 digits of a second's fraction. */
    public static OffsetTimeType TIME_TZ(int precision) {
        return new OffsetTimeType(precision);
    }

    /** TIMESTAMP({@code precision}): {@link LocalDateTime}; 0 to 9 digits of a second's fraction. */
    public static TimestampType TIMESTAMP(int precision) {
        return new TimestampType(precision);
    }

    /** TIMESTAMP({@code precision}) WITH TIME ZONE: {@link java.time.OffsetDateTime}; 0 to 9 digits of a second's fraction. */
    public static OffsetTimestampType TIMESTAMP_TZ(int precision) {
        return new OffsetTimestampType(precision);
    }

    /** TIMESTAMP({@code precision}) WITH TIME ZONE: {@link java.time.Instant}; 0 to 9 digits of a second's fraction. */
    public static InstantType INSTANT(int precision) {
        return new InstantType(precision);
    }

    /** INTERVAL DAY TO SECOND({@code precision}): {@link java.time.Duration}; 0 to 9 digits of a second's fraction. */
    public static IntervalType INTERVAL(int precision) {
        return new IntervalType(precision);
    }

    /**
     * An array of {@code element}: {@link java.util.List}, its elements not null; see {@link ArrayType}. For two dimensions
     * write {@code ARRAY(ARRAY(INTEGER))}.
     */
    public static <E> ArrayType<E> ARRAY(SqlType<E> element) {
        return new ArrayType<>(element, false);
    }

    /** A Java enum, stored by constant name; see {@link EnumType}. */
    public static <E extends Enum<E>> EnumType<E> ENUM(Class<E> type) {
        return EnumType.of(type);
    }

    /** One of the given texts; see {@link EnumType}. */
    public static EnumType<String> ENUM(String first, String... more) {
        return EnumType.of(first, more);
    }
}
