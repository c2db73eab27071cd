package io.github.tribikos.sqlite;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.OffsetTimeType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UuidType;
import org.jspecify.annotations.Nullable;

/**
 * Types as SQLAlchemy declares them on SQLite, where a declared type is no more than an
 * <a href="https://www.sqlite.org/datatype3.html#type_affinity">affinity</a>. That of UUID must be TEXT: with any other a UUID
 * of digits alone would become a number. ISO times survive in any.
 */
final class SqliteTypeCompiler extends TypeCompiler {
    static final String INSTEAD_OF_ARRAYS = "Use JSON, or rows of a table of their own.";

    @Override
    public String visitTime(TimeType type) {
        return "TIME";
    }

    @Override
    public String visitOffsetTime(OffsetTimeType type) {
        return "TIME";
    }

    @Override
    public String visitTimestamp(TimestampType type) {
        return "DATETIME";
    }

    @Override
    public String visitOffsetTimestamp(OffsetTimestampType type) {
        return "DATETIME";
    }

    @Override
    public String visitInstant(InstantType type) {
        return "DATETIME";
    }

    @Override
    public String visitUuid(UuidType type) {
        return "CHAR(32)";
    }

    @Override
    public <E extends @Nullable Object> String visitArray(ArrayType<E> type) {
        throw noArrays();
    }

    static CompileException noArrays() {
        return CompileException.unsupported("SQLite", "arrays", null, INSTEAD_OF_ARRAYS);
    }
}
