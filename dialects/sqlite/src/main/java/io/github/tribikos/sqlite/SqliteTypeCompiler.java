package io.github.tribikos.sqlite;

import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import io.github.tribikos.type.UuidType;

/**
 * Types as SQLAlchemy declares them on SQLite, where a declared type is no more than an
 * <a href="https://www.sqlite.org/datatype3.html#type_affinity">affinity</a>. That of UUID must be TEXT: with any other a UUID
 * of digits alone would become a number. ISO times survive in any.
 */
final class SqliteTypeCompiler extends TypeCompiler {
    @Override
    public String visitTime(TimeType type) {
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
}
