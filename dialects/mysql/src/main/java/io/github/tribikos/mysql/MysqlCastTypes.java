package io.github.tribikos.mysql;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.RealType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.TinyIntType;
import io.github.tribikos.type.UnknownType;
import io.github.tribikos.type.UuidType;

/**
 * The types that <a href="https://dev.mysql.com/doc/refman/8.4/en/cast-functions.html#function_cast">CAST</a> knows: fewer, and
 * some by other names. A fraction of a second is kept only where the type asks for its digits.
 */
final class MysqlCastTypes extends TypeCompiler {
    private static final String INTEGER = "SIGNED INTEGER";

    private final MysqlTypeCompiler columns;
    private final MysqlServer server;

    MysqlCastTypes(MysqlTypeCompiler columns, MysqlServer server) {
        this.columns = columns;
        this.server = server;
    }

    @Override
    public String visitTinyInt(TinyIntType type) {
        return INTEGER;
    }

    @Override
    public String visitSmallInt(SmallIntType type) {
        return INTEGER;
    }

    @Override
    public String visitInteger(IntegerType type) {
        return INTEGER;
    }

    @Override
    public String visitLong(LongType type) {
        return INTEGER;
    }

    @Override
    public String visitNumeric(NumericType type) {
        return columns.visitNumeric(type).replace("NUMERIC", "DECIMAL");
    }

    @Override
    public String visitReal(RealType type) {
        return "FLOAT";
    }

    @Override
    public String visitDouble(io.github.tribikos.type.DoubleType type) {
        return "DOUBLE";
    }

    @Override
    public String visitBoolean(BooleanType type) {
        throw CompileException.unsupported(
                server.database(), "CAST to BOOLEAN", null, "Compare the value: ne(0) is true for all but 0.");
    }

    @Override
    public String visitString(StringType type) {
        return type.length() == StringType.UNSPECIFIED ? "CHAR" : "CHAR(" + type.length() + ")";
    }

    @Override
    public String visitBinary(BinaryType type) {
        return type.length() == BinaryType.UNSPECIFIED ? "BINARY" : "BINARY(" + type.length() + ")";
    }

    @Override
    public String visitTime(TimeType type) {
        return columns.visitTime(type);
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return columns.visitTimestamp(type);
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return columns.visitOffsetTimestamp(type);
    }

    @Override
    public String visitInstant(InstantType type) {
        return columns.visitInstant(type);
    }

    @Override
    public String visitUuid(UuidType type) {
        return MysqlCodecs.hasUuid(server) ? "UUID" : "CHAR(32)";
    }

    @Override
    public <T> String visitEnum(EnumType<T> type) {
        return "CHAR(" + type.length() + ")";
    }

    /** MariaDB's JSON is text. */
    @Override
    public String visitJson(JsonType type) {
        return server.isMariadb() ? "CHAR" : "JSON";
    }

    @Override
    public String visitCustom(CustomType<?> type) {
        return type instanceof MysqlType<?> own ? own.castName() : super.visitCustom(type);
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return "CHAR";
    }
}
