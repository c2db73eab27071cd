package io.github.tribikos.compile;

import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BitType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.IntervalType;
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
import org.jspecify.annotations.Nullable;

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

    /** Returns the spelling of {@code type} in the definition of a column, where text may have a collation. */
    public final String renderForColumn(SqlType<?> type) {
        String collation = collationOf(type);
        return render(type) + (collation == null ? "" : " COLLATE " + collation(collation));
    }

    private static @Nullable String collationOf(SqlType<?> type) {
        if (type instanceof MappedType<?, ?> mapped) {
            return collationOf(mapped.stored());
        }
        if (type instanceof ArrayType<?> array) {
            return collationOf(array.element());
        }
        return type instanceof StringType text ? text.collation() : null;
    }

    /** Returns the name of a collation as it stands behind COLLATE: in quotes, for it is case-sensitive. */
    protected String collation(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Returns the spelling of {@code type} inside CAST, where some databases know fewer types. */
    public String renderForCast(SqlType<?> type) {
        return render(type);
    }

    /**
     * Returns the spelling of {@code type} for a bound value that nothing else gives a type. It has no length, precision or
     * scale of its own: CAST would cut or round the value silently, where the column that it is for refuses it.
     */
    public String renderForValue(SqlType<?> type) {
        if (type instanceof MappedType<?, ?> mapped) {
            return renderForValue(mapped.stored());
        }
        if (type instanceof StringType) {
            return "VARCHAR";
        }
        if (type instanceof BinaryType) {
            return renderForCast(Types.BLOB);
        }
        return renderForCast(type instanceof NumericType ? Types.NUMERIC : type);
    }

    @Override
    public String visitTinyInt(TinyIntType type) {
        return type.toString();
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

    /** As text of 0 and 1, since the standard has no such type any more. */
    @Override
    public String visitBit(BitType type) {
        return render(type.isVarying() ? Types.VARCHAR(type.length()) : Types.CHAR(type.length()));
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
    public String visitOffsetTime(OffsetTimeType type) {
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

    /** As a timestamp, since few databases have intervals. */
    @Override
    public String visitInterval(IntervalType type) {
        return render(type.asTimestamp());
    }

    /** As a number of months, since few databases have intervals. */
    @Override
    public String visitMonthInterval(MonthIntervalType type) {
        return render(Types.BIGINT);
    }

    @Override
    public String visitUuid(UuidType type) {
        return type.toString();
    }

    @Override
    public <T> String visitEnum(EnumType<T> type) {
        return type.toString();
    }

    /** Whether the database has the enumeration as a type, so that it needs no check: as text, it has not. */
    public boolean isNative(EnumType<?> type) {
        return false;
    }

    /** By its name. */
    @Override
    public <T> String visitDomain(DomainType<T> type) {
        return type.toString();
    }

    @Override
    public String visitJson(JsonType type) {
        return type.toString();
    }

    @Override
    public <T> String visitJsonValue(JsonValueType<T> type) {
        return render(type.stored());
    }

    @Override
    public <E extends @Nullable Object> String visitArray(ArrayType<E> type) {
        return render(type.element()) + " ARRAY";
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
