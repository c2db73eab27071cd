package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BitType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.IntervalType;
import io.github.tribikos.type.JsonCodec;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.JsonValueType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.MonthIntervalType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.RealType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.TinyIntType;
import io.github.tribikos.type.TypeVisitor;
import io.github.tribikos.type.Types;
import io.github.tribikos.type.UnknownType;
import io.github.tribikos.type.UuidType;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jspecify.annotations.Nullable;

/**
 * Codecs for a plain JDBC 4.2 driver, of which a dialect overrides single visits: primitives by their getters, java.time and
 * UUID as objects, an enum by its name, JSON as text. Values outside the {@link ValueLimits} are refused before they are
 * sent. Codecs are looked up when a statement is compiled, not when it runs. Safe for any thread.
 */
public class StandardCodecs implements Codecs, TypeVisitor<Codec<?>> {
    private static final Codec<?> BYTE = new NumberCodecs.OfByte();
    private static final Codec<?> SHORT = new NumberCodecs.OfShort();
    private static final Codec<?> INTEGER = new NumberCodecs.OfInteger();
    private static final Codec<?> LONG = new NumberCodecs.OfLong();
    private static final Codec<?> BOOLEAN = new NumberCodecs.OfBoolean();
    private static final Codec<?> BYTES = new TextCodecs.OfBytes();
    private static final Codec<?> UUID = new ObjectCodecs.OfUuid();

    private final String dialectName;
    private final ValueLimits limits;
    private final Codec<String> text;

    /** Creates the codecs of the dialect {@code dialectName}, for a database that keeps values within {@code limits}. */
    public StandardCodecs(String dialectName, ValueLimits limits) {
        this.dialectName = dialectName;
        this.limits = limits;
        this.text = new TextCodecs.OfString(limits);
    }

    @Override
    @SuppressWarnings("unchecked") // each visit returns a codec of its type's Java class
    public final <T> Codec<T> codec(SqlType<T> type) {
        return (Codec<T>) type.forDialect(dialectName).accept(this);
    }

    @Override
    public final String dialectName() {
        return dialectName;
    }

    /** Returns which values the database keeps as they are. */
    public final ValueLimits limits() {
        return limits;
    }

    /** Returns the codec of text, to build others on. */
    protected final Codec<String> text() {
        return text;
    }

    @Override
    public Codec<?> visitTinyInt(TinyIntType type) {
        return BYTE;
    }

    @Override
    public Codec<?> visitSmallInt(SmallIntType type) {
        return SHORT;
    }

    @Override
    public Codec<?> visitInteger(IntegerType type) {
        return INTEGER;
    }

    @Override
    public Codec<?> visitLong(LongType type) {
        return LONG;
    }

    @Override
    public Codec<?> visitNumeric(NumericType type) {
        return new NumberCodecs.OfBigDecimal(limits, type);
    }

    @Override
    public Codec<?> visitReal(RealType type) {
        return new NumberCodecs.OfFloat(limits);
    }

    @Override
    public Codec<?> visitDouble(DoubleType type) {
        return new NumberCodecs.OfDouble(limits);
    }

    @Override
    public Codec<?> visitBoolean(BooleanType type) {
        return BOOLEAN;
    }

    @Override
    public Codec<?> visitString(StringType type) {
        return text;
    }

    @Override
    public Codec<?> visitBinary(BinaryType type) {
        return BYTES;
    }

    @Override
    public Codec<?> visitBit(BitType type) {
        return new TextCodecs.OfBits(type);
    }

    @Override
    public Codec<?> visitDate(DateType type) {
        return new ObjectCodecs.OfDate(limits);
    }

    @Override
    public Codec<?> visitTime(TimeType type) {
        return new ObjectCodecs.OfTime(limits, type.precision());
    }

    @Override
    public Codec<?> visitOffsetTime(OffsetTimeType type) {
        return offsetTime(type.precision());
    }

    /** Returns the codec of TIME WITH TIME ZONE, of the given precision or {@code UNSPECIFIED}, as JDBC 4.2 has it. */
    protected final Codec<OffsetTime> offsetTime(int precision) {
        return new ObjectCodecs.OfOffsetTime(limits, precision);
    }

    @Override
    public Codec<?> visitTimestamp(TimestampType type) {
        return new ObjectCodecs.OfTimestamp(limits, type.precision());
    }

    @Override
    public Codec<?> visitOffsetTimestamp(OffsetTimestampType type) {
        return offsetTimestamp(type.precision());
    }

    /** An {@code Instant} travels as an {@code OffsetDateTime} in UTC, by {@link #offsetTimestamp}. */
    @Override
    public final Codec<?> visitInstant(InstantType type) {
        return new ObjectCodecs.OfInstant(offsetTimestamp(type.precision()), limits);
    }

    /** Returns the codec of TIMESTAMP WITH TIME ZONE, of the given precision or {@code UNSPECIFIED}. */
    protected Codec<OffsetDateTime> offsetTimestamp(int precision) {
        return new ObjectCodecs.OfOffsetTimestamp(limits, precision);
    }

    /** As a timestamp, since few databases have intervals. */
    @Override
    public Codec<?> visitInterval(IntervalType type) {
        return IntervalCodecs.ofDuration(codec(type.asTimestamp()), limits);
    }

    /** As a number of months, since few databases have intervals. */
    @Override
    public Codec<?> visitMonthInterval(MonthIntervalType type) {
        return IntervalCodecs.ofPeriod(codec(Types.BIGINT));
    }

    @Override
    public Codec<?> visitUuid(UuidType type) {
        return UUID;
    }

    @Override
    public <T> Codec<?> visitEnum(EnumType<T> type) {
        return new TextCodecs.OfEnum<>(type);
    }

    @Override
    public final <T> Codec<?> visitDomain(DomainType<T> type) {
        return codec(type.base());
    }

    /**
     * Returns the value of an enumeration that a stored text stands for.
     *
     * @throws UnreadableValue if it is none
     */
    protected static <T> T member(EnumType<T> type, String label) throws UnreadableValue {
        T member = type.member(label);
        if (member == null) {
            throw new UnreadableValue(
                    type.javaType().isEnum()
                            ? "The stored text is no constant of the enum "
                                    + type.javaType().getSimpleName() + "."
                            : "The stored text is none of the labels " + String.join(", ", type.labels()) + ".");
        }
        return member;
    }

    @Override
    public Codec<?> visitJson(JsonType type) {
        return text;
    }

    @Override
    public final <T> Codec<?> visitJsonValue(JsonValueType<T> type) {
        JsonCodec<T> json = type.codec();
        return new ConvertedCodec<>(codec(type.stored()), document -> value(json, document), json::write);
    }

    private static <T> T value(JsonCodec<T> codec, String document) throws UnreadableValue {
        try {
            T value = codec.read(document);
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            UnreadableValue unreadable = new UnreadableValue(String.valueOf(e.getMessage()));
            unreadable.initCause(e);
            throw unreadable;
        }
        throw new UnreadableValue("The stored document is JSON's null, for which "
                + codec.javaType().getSimpleName() + " has no value. Store SQL NULL instead.");
    }

    @Override
    @SuppressWarnings("unchecked") // the elements of a list are values of the element type
    public <E extends @Nullable Object> Codec<?> visitArray(ArrayType<E> type) {
        return new ArrayCodec(type, (Codec<Object>) codec(type.element()));
    }

    @Override
    public final <U, T> Codec<?> visitMapped(MappedType<U, T> type) {
        return new ConvertedCodec<>(codec(type.stored()), type::fromDatabase, value -> stored(type, value));
    }

    private static <U, T> T stored(MappedType<U, T> type, U value) {
        T stored = type.toDatabase(value);
        if (stored == null) {
            throw new ArgumentException("The conversion of " + type.javaType().getSimpleName() + " to " + type.stored()
                    + " returned null. Bind null itself for SQL NULL.");
        }
        return stored;
    }

    @Override
    public final Codec<?> visitCustom(CustomType<?> type) {
        return type.codec();
    }

    @Override
    public Codec<?> visitUnknown(UnknownType type) {
        return new ObjectCodecs.OfAny(limits);
    }

    @Override
    public String toString() {
        return "Codecs of " + dialectName;
    }
}
