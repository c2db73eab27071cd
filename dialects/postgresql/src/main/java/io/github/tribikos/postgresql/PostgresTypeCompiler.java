package io.github.tribikos.postgresql;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BitType;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntervalType;
import io.github.tribikos.type.MonthIntervalType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.TinyIntType;
import io.github.tribikos.type.UnknownType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's <a href="https://www.postgresql.org/docs/current/datatype.html">types</a>. BYTEA has no length. */
final class PostgresTypeCompiler extends TypeCompiler {
    private static final PostgresIdentifiers NAMES = new PostgresIdentifiers();

    @Override
    public String visitBinary(BinaryType type) {
        return "BYTEA";
    }

    @Override
    public String visitTime(TimeType type) {
        return "TIME" + digits(type.precision(), type) + " WITHOUT TIME ZONE";
    }

    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        return "TIME" + digits(type.precision(), type) + " WITH TIME ZONE";
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return "TIMESTAMP" + digits(type.precision(), type) + " WITHOUT TIME ZONE";
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return "TIMESTAMP" + digits(type.precision(), type) + " WITH TIME ZONE";
    }

    @Override
    public String visitInstant(InstantType type) {
        return "TIMESTAMP" + digits(type.precision(), type) + " WITH TIME ZONE";
    }

    @Override
    public String visitTinyInt(TinyIntType type) {
        return "SMALLINT";
    }

    @Override
    public String visitBit(BitType type) {
        return type.toString();
    }

    @Override
    public String visitInterval(IntervalType type) {
        return "INTERVAL" + digits(type.precision(), type);
    }

    @Override
    public String visitMonthInterval(MonthIntervalType type) {
        return "INTERVAL YEAR TO MONTH";
    }

    @Override
    public <E extends @Nullable Object> String visitArray(ArrayType<E> type) {
        return render(type.element()) + "[]";
    }

    @Override
    public <T> String visitEnum(EnumType<T> type) {
        return isNative(type) ? name(type.schemaName(), type.typeName()) : super.visitEnum(type);
    }

    @Override
    public boolean isNative(EnumType<?> type) {
        return PostgresCodecs.isNative(type);
    }

    @Override
    public <T> String visitDomain(DomainType<T> type) {
        return name(type.schemaName(), type.typeName());
    }

    private static String name(@Nullable String schema, @Nullable String name) {
        return (schema == null ? "" : NAMES.quote(schema) + ".") + NAMES.quote(Objects.requireNonNull(name));
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return "TEXT";
    }

    /** PostgreSQL would reduce more to 6 with no more than a warning. */
    private static String digits(int precision, Object type) {
        if (precision > PostgresCodecs.FRACTION_DIGITS) {
            throw CompileException.unsupported(
                    "PostgreSQL", type.toString(), null, "It keeps 6 digits of a second's fraction.");
        }
        return precision < 0 ? "" : "(" + precision + ")";
    }
}
