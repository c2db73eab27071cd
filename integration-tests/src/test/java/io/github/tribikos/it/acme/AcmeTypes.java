package io.github.tribikos.it.acme;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UuidType;

/** Acme has no UUID and no JSON, and would cut nanoseconds that are not declared. */
final class AcmeTypes extends TypeCompiler {
    @Override
    public String visitUuid(UuidType type) {
        return "CHAR(36)";
    }

    @Override
    public String visitJson(JsonType type) {
        return "VARCHAR";
    }

    @Override
    public String visitNumeric(NumericType type) {
        return type.precision() == NumericType.UNSPECIFIED ? "DECFLOAT" : super.visitNumeric(type);
    }

    @Override
    public String visitString(StringType type) {
        return type.kind() == StringType.Kind.TEXT ? "VARCHAR" : super.visitString(type);
    }

    @Override
    public String visitBinary(BinaryType type) {
        return "VARBINARY";
    }

    @Override
    public String visitTime(TimeType type) {
        return "TIME(" + digits(type.precision()) + ")";
    }

    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        return "TIME(9) WITH TIME ZONE";
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return "TIMESTAMP(" + digits(type.precision()) + ")";
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return "TIMESTAMP(9) WITH TIME ZONE";
    }

    @Override
    public String visitInstant(InstantType type) {
        return "TIMESTAMP(9) WITH TIME ZONE";
    }

    private static int digits(int declared) {
        return declared < 0 ? 9 : declared;
    }
}
