package io.github.tribikos.mysql;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.DoubleType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UnknownType;
import io.github.tribikos.type.UuidType;
import org.jspecify.annotations.Nullable;

/**
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/data-types.html">Types</a>. Where the server would round by a default of its
 * own - the fraction of a second, the scale of DECIMAL - the most that it keeps is declared. A point in time is a DATETIME in
 * UTC: TIMESTAMP ends in 2038. TEXT and BLOB hold 65,535 bytes and refuse more.
 */
final class MysqlTypeCompiler extends TypeCompiler {
    /** The most digits of DECIMAL, and the most of them after the point, on both servers. */
    static final int MOST_DIGITS = 65;

    static final int MOST_SCALE = 30;

    static final String INSTEAD_OF_ARRAYS = "Use JSON, or rows of a table of their own.";

    private final MysqlServer server;

    MysqlTypeCompiler(MysqlServer server) {
        this.server = server;
    }

    @Override
    public String renderForCast(SqlType<?> type) {
        return type.accept(new MysqlCastTypes(this, server));
    }

    @Override
    public String renderForValue(SqlType<?> type) {
        return type instanceof StringType ? "CHAR" : super.renderForValue(type);
    }

    /** NUMERIC alone has ten digits and none after the point. */
    @Override
    public String visitNumeric(NumericType type) {
        return type.precision() == NumericType.UNSPECIFIED
                ? "NUMERIC(" + MOST_DIGITS + ", " + MOST_SCALE + ")"
                : super.visitNumeric(type);
    }

    @Override
    public String visitDouble(DoubleType type) {
        return "DOUBLE"; // also for FLOAT, which has the precision of a float here
    }

    @Override
    public String visitBoolean(BooleanType type) {
        return "BOOL";
    }

    @Override
    public String visitString(StringType type) {
        if (type.kind() == StringType.Kind.VARCHAR && type.length() == StringType.UNSPECIFIED) {
            throw withoutLength("VARCHAR", "TEXT");
        }
        return super.visitString(type);
    }

    @Override
    public String visitBinary(BinaryType type) {
        if (type.kind() == BinaryType.Kind.VARBINARY && type.length() == BinaryType.UNSPECIFIED) {
            throw withoutLength("VARBINARY", "BLOB");
        }
        return super.visitBinary(type);
    }

    private CompileException withoutLength(String type, String other) {
        return CompileException.unsupported(
                server.database(), type + " without a length", null, "Give it a length, or use " + other + ".");
    }

    @Override
    public String visitTime(TimeType type) {
        return withDigits("TIME", type.precision(), type);
    }

    /** As text: TIME has no offset. */
    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        return "VARCHAR(" + MysqlCodecs.OFFSET_TIME_LENGTH + ")";
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return withDigits("DATETIME", type.precision(), type);
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return withDigits("DATETIME", type.precision(), type);
    }

    @Override
    public String visitInstant(InstantType type) {
        return withDigits("DATETIME", type.precision(), type);
    }

    private String withDigits(String name, int precision, SqlType<?> type) {
        if (precision > MysqlCodecs.FRACTION_DIGITS) {
            throw CompileException.unsupported(
                    server.database(), type.toString(), null, "It keeps 6 digits of a second's fraction.");
        }
        int digits = precision < 0 ? MysqlCodecs.FRACTION_DIGITS : precision;
        return digits == 0 ? name : name + "(" + digits + ")";
    }

    /** MariaDB has UUID since 10.7. */
    @Override
    public String visitUuid(UuidType type) {
        return MysqlCodecs.hasUuid(server) ? "UUID" : "CHAR(32)";
    }

    @Override
    public <T> String visitEnum(EnumType<T> type) {
        return type.isText() ? super.visitEnum(type) : new MysqlMembers<>("ENUM", type.labels(), label -> label).ddl();
    }

    @Override
    public boolean isNative(EnumType<?> type) {
        return !type.isText();
    }

    @Override
    protected String collation(String name) {
        return MysqlNames.word("collation", name);
    }

    @Override
    public <E extends @Nullable Object> String visitArray(ArrayType<E> type) {
        throw CompileException.unsupported(server.database(), "arrays", null, INSTEAD_OF_ARRAYS);
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return "TEXT";
    }
}
