package io.github.tribikos.compile;

import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.RealType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.TypeVisitor;
import io.github.tribikos.type.UnknownType;
import io.github.tribikos.type.UuidType;

/**
 * Spells types in CREATE TABLE and CAST: neutral SQL, of which a dialect overrides what it spells differently. Stateless and
 * safe for any thread.
 */
public class TypeCompiler implements TypeVisitor<String> {
    /** Creates a compiler of neutral SQL. */
    public TypeCompiler() {}

    /** Returns the spelling of {@code type}. */
    public final String render(SqlType<?> type) {
        return type.accept(this);
    }

    /** Returns the spelling of {@code type} inside CAST, where some databases know fewer types. */
    public String renderForCast(SqlType<?> type) {
        return render(type);
    }

    @Override
    public String visitSmallInt(SmallIntType type) {
        return type.toString();
    }

    @Override
    public String visitInteger(IntegerType type) {
        return type.toString();
    }

    @Override
    public String visitLong(LongType type) {
        return type.toString();
    }

    @Override
    public String visitNumeric(NumericType type) {
        return type.toString();
    }

    @Override
    public String visitReal(RealType type) {
        return type.toString();
    }

    @Override
    public String visitDouble(DoubleType type) {
        return type.toString();
    }

    @Override
    public String visitBoolean(BooleanType type) {
        return type.toString();
    }

    @Override
    public String visitString(StringType type) {
        return type.toString();
    }

    @Override
    public String visitBinary(BinaryType type) {
        return type.toString();
    }

    @Override
    public String visitDate(DateType type) {
        return type.toString();
    }

    @Override
    public String visitTime(TimeType type) {
        return type.toString();
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return type.toString();
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return type.toString();
    }

    @Override
    public String visitInstant(InstantType type) {
        return type.toString();
    }

    @Override
    public String visitUuid(UuidType type) {
        return type.toString();
    }

    @Override
    public <E extends Enum<E>> String visitEnum(EnumType<E> type) {
        return type.toString();
    }

    @Override
    public String visitJson(JsonType type) {
        return type.toString();
    }

    @Override
    public <U, T> String visitMapped(MappedType<U, T> type) {
        return render(type.stored());
    }

    @Override
    public String visitCustom(CustomType<?> type) {
        return type.toString();
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return type.toString();
    }
}
