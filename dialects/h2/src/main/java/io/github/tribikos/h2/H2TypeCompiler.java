package io.github.tribikos.h2;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.IntervalType;
import io.github.tribikos.type.MonthIntervalType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UnknownType;

/**
 * H2's <a href="https://h2database.com/html/datatypes.html">types</a>. Where it would cut a value by a default of its own - a
 * fraction of a second, the scale of NUMERIC - the most that it keeps is declared. TEXT and BLOB are VARCHAR and VARBINARY
 * without a length, up to 1,000,000,000 characters or bytes (1,048,576 before H2 2.4): unlike large objects they are quick,
 * can be indexed and compared, and need no connection to be read. BINARY is VARBINARY, as H2 would fill it up with zeros.
 */
final class H2TypeCompiler extends TypeCompiler {
    private static final int MOST_DIGITS = 9;

    /** NUMERIC alone has no digits after the point. */
    @Override
    public String visitNumeric(NumericType type) {
        return type.precision() == NumericType.UNSPECIFIED ? "DECFLOAT" : super.visitNumeric(type);
    }

    @Override
    public String visitString(StringType type) {
        return type.kind() == StringType.Kind.TEXT ? "CHARACTER VARYING" : super.visitString(type);
    }

    @Override
    public String visitBinary(BinaryType type) {
        return "BINARY VARYING" + (type.length() == BinaryType.UNSPECIFIED ? "" : "(" + type.length() + ")");
    }

    @Override
    public String visitTime(TimeType type) {
        return "TIME(" + digits(type.precision()) + ")";
    }

    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        return "TIME(" + digits(type.precision()) + ") WITH TIME ZONE";
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

    /** The most digits of days, as H2 would have two. */
    @Override
    public String visitInterval(IntervalType type) {
        return "INTERVAL DAY(18) TO SECOND(" + digits(type.precision()) + ")";
    }

    @Override
    public String visitMonthInterval(MonthIntervalType type) {
        return "INTERVAL YEAR(18) TO MONTH";
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return "CHARACTER VARYING";
    }

    private static int digits(int precision) {
        return precision < 0 ? MOST_DIGITS : precision;
    }
}
