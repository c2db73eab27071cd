package io.github.tribikos.duckdb;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UnknownType;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB's <a href="https://duckdb.org/docs/stable/sql/data_types/overview">types</a>. Bytes have no length there. NUMERIC
 * without a precision would be DECIMAL(18, 3): it is declared with all the digits that DuckDB has instead, 28 before and 10
 * after the point.
 */
final class DuckdbTypeCompiler extends TypeCompiler {
    static final int MOST_DIGITS = 38;
    static final String INSTEAD_OF_ARRAYS = "Use JSON, or rows of a table of their own.";

    @Override
    public String visitNumeric(NumericType type) {
        if (type.precision() > MOST_DIGITS) {
            throw CompileException.unsupported("DuckDB", type.toString(), null, "It keeps 38 digits.");
        }
        return (type.precision() == NumericType.UNSPECIFIED ? DuckdbNumeric.WIDEST : type).toString();
    }

    @Override
    public String visitBinary(BinaryType type) {
        return "BLOB";
    }

    @Override
    public String visitTime(TimeType type) {
        requireMicros(type.precision(), type);
        return "TIME";
    }

    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        requireMicros(type.precision(), type);
        return "TIME WITH TIME ZONE";
    }

    @Override
    public <E extends @Nullable Object> String visitArray(ArrayType<E> type) {
        throw noArrays();
    }

    /** DuckDB has lists; how they travel through its driver is still to be found out for each type of element. */
    static CompileException noArrays() {
        return CompileException.unsupported("DuckDB", "arrays", null, INSTEAD_OF_ARRAYS);
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        requireMicros(type.precision(), type);
        return "TIMESTAMP";
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        requireMicros(type.precision(), type);
        return "TIMESTAMP WITH TIME ZONE";
    }

    @Override
    public String visitInstant(InstantType type) {
        requireMicros(type.precision(), type);
        return "TIMESTAMP WITH TIME ZONE";
    }

    @Override
    public String visitUnknown(UnknownType type) {
        return "VARCHAR";
    }

    private static void requireMicros(int precision, Object type) {
        if (precision > DuckdbCodecs.FRACTION_DIGITS) {
            throw CompileException.unsupported(
                    "DuckDB", type.toString(), null, "Its driver sends 6 digits of a second's fraction.");
        }
    }
}
