package io.github.tribikos.oracle;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntervalType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MonthIntervalType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.RealType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.TinyIntType;
import io.github.tribikos.type.UnknownType;
import io.github.tribikos.type.UuidType;
import org.jspecify.annotations.Nullable;

/**
 * Oracle's <a href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Data-Types.html">types</a>. Lengths count
 * characters; floating point is BINARY_DOUBLE and BINARY_FLOAT, as DOUBLE PRECISION is decimal here; times are TIMESTAMP, as DATE has
 * no fractions of a second.
 */
final class OracleTypeCompiler extends TypeCompiler {
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_BYTES = 2_000;
    private static final int MOST_DIGITS = 9;

    private final int major;

    OracleTypeCompiler(int major) {
        this.major = major;
    }

    @Override
    public String visitTinyInt(TinyIntType type) {
        return "SMALLINT";
    }

    @Override
    public String visitLong(LongType type) {
        return "NUMBER(19)";
    }

    @Override
    public String visitReal(RealType type) {
        return "BINARY_FLOAT";
    }

    @Override
    public String visitDouble(DoubleType type) {
        return type.isFloat() ? "FLOAT" : "BINARY_DOUBLE"; // FLOAT is decimal, of 126 binary digits
    }

    @Override
    public String visitBoolean(BooleanType type) {
        return major < OracleCapabilities.V23 ? "NUMBER(1)" : "BOOLEAN";
    }

    @Override
    public String visitString(StringType type) {
        return switch (type.kind()) {
            case CHAR -> "CHAR(" + type.length() + " CHAR)";
            case VARCHAR ->
                type.length() > 0 && type.length() <= MOST_CHARACTERS ? "VARCHAR2(" + type.length() + " CHAR)" : "CLOB";
            default -> "CLOB";
        };
    }

    @Override
    public String visitBinary(BinaryType type) {
        boolean fits = type.length() > 0 && type.length() <= MOST_BYTES;
        return fits ? "RAW(" + type.length() + ")" : "BLOB";
    }

    /** There is no time of day. */
    @Override
    public String visitTime(TimeType type) {
        throw CompileException.unsupported("Oracle", "TIME", null, "Use TIMESTAMP, or INTERVAL for a length of time.");
    }

    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        throw CompileException.unsupported("Oracle", "TIME WITH TIME ZONE", null, "Use TIMESTAMP WITH TIME ZONE.");
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return "TIMESTAMP(" + digits(type.precision()) + ")";
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return "TIMESTAMP(" + digits(type.precision()) + ") WITH TIME ZONE";
    }

    @Override
    public String visitInstant(InstantType type) {
        return "TIMESTAMP(" + digits(type.precision()) + ") WITH TIME ZONE";
    }

    @Override
    public String visitInterval(IntervalType type) {
        return "INTERVAL DAY(9) TO SECOND(" + digits(type.precision()) + ")";
    }

    @Override
    public String visitMonthInterval(MonthIntervalType type) {
        return "INTERVAL YEAR(9) TO MONTH";
    }

    private static int digits(int precision) {
        return precision < 0 ? MOST_DIGITS : precision;
    }

    @Override
    public String visitUuid(UuidType type) {
        return "RAW(16)";
    }

    @Override
    public <T> String visitEnum(EnumType<T> type) {
        return super.visitEnum(type).replace("VARCHAR(", "VARCHAR2(").replace(")", " CHAR)");
    }

    @Override
    public String visitJson(JsonType type) {
        return major < OracleCapabilities.V23 ? "CLOB" : "JSON";
    }

    @Override
    public <E extends @Nullable Object> String visitArray(ArrayType<E> type) {
        throw CompileException.unsupported("Oracle", "arrays", null, "Use a table of its own, or JSON.");
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return "VARCHAR2(4000)";
    }
}
