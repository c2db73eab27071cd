package io.github.tribikos.sqlserver;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UnknownType;
import io.github.tribikos.type.UuidType;
import org.jspecify.annotations.Nullable;

/**
 * SQL Server's <a href="https://learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql">types</a>. Text is NVARCHAR:
 * VARCHAR puts question marks in place of what the collation's code page lacks. Times are DATETIME2, DATETIMEOFFSET and TIME of 100
 * nanoseconds: DATETIME rounds to 3.33 milliseconds.
 */
final class SqlServerTypeCompiler extends TypeCompiler {
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_BYTES = 8_000;
    private static final int MOST_DIGITS = 7;

    @Override
    public String visitNumeric(NumericType type) {
        return type.precision() == NumericType.UNSPECIFIED ? "NUMERIC(38, 10)" : super.visitNumeric(type);
    }

    @Override
    public String visitDouble(DoubleType type) {
        return type.toString();
    }

    @Override
    public String visitBoolean(BooleanType type) {
        return "BIT";
    }

    @Override
    public String visitString(StringType type) {
        boolean fits = type.length() > 0 && type.length() <= MOST_CHARACTERS;
        return switch (type.kind()) {
            case CHAR -> "NCHAR(" + type.length() + ")";
            case VARCHAR -> fits ? "NVARCHAR(" + type.length() + ")" : "NVARCHAR(max)";
            default -> "NVARCHAR(max)";
        };
    }

    @Override
    protected String collation(String name) {
        if (!name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)))) {
            throw new ArgumentException(
                    "The name of a collation is letters, digits and underscores, but was \"" + name + "\".");
        }
        return name;
    }

    @Override
    public String visitBinary(BinaryType type) {
        boolean fits = type.length() > 0 && type.length() <= MOST_BYTES;
        return fits ? "VARBINARY(" + type.length() + ")" : "VARBINARY(max)";
    }

    @Override
    public String visitTime(TimeType type) {
        return "TIME" + digits(type.precision());
    }

    /** There is no time with an offset. */
    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        return "NVARCHAR(32)";
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return "DATETIME2" + digits(type.precision());
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return "DATETIMEOFFSET" + digits(type.precision());
    }

    @Override
    public String visitInstant(InstantType type) {
        return "DATETIMEOFFSET" + digits(type.precision());
    }

    private static String digits(int precision) {
        return precision < 0 || precision >= MOST_DIGITS ? "" : "(" + precision + ")";
    }

    @Override
    public String visitUuid(UuidType type) {
        return "UNIQUEIDENTIFIER";
    }

    @Override
    public <T> String visitEnum(EnumType<T> type) {
        return "N" + super.visitEnum(type);
    }

    @Override
    public String visitJson(JsonType type) {
        return "NVARCHAR(max)";
    }

    @Override
    public <E extends @Nullable Object> String visitArray(ArrayType<E> type) {
        throw CompileException.unsupported("SQL Server", "arrays", null, "Use a table of its own, or JSON.");
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return "NVARCHAR(max)";
    }
}
