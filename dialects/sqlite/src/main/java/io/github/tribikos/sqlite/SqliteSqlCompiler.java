package io.github.tribikos.sqlite;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.Cast;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;

/** SQLite's SQL, where it has another shape. */
final class SqliteSqlCompiler extends SqlCompiler {
    SqliteSqlCompiler(CompilerContext context) {
        super(context);
    }

    /** {@code CAST(x AS DATE)} would make the number 2024 of the text 2024-07-01: there is no such type to cast to. */
    @Override
    public void visitCast(Cast<?> cast) {
        String format = format(cast.type());
        if (format == null) {
            super.visitCast(cast);
        } else {
            sql("strftime('").sql(format).sql("', ").element(cast.operand()).sql(")");
        }
    }

    private static @org.jspecify.annotations.Nullable String format(SqlType<?> type) {
        if (type instanceof DateType) {
            return "%Y-%m-%d";
        }
        if (type instanceof TimeType) {
            return "%H:%M:%f000";
        }
        if (type instanceof TimestampType) {
            return "%Y-%m-%d %H:%M:%f000";
        }
        return type instanceof InstantType || type instanceof OffsetTimestampType ? "%Y-%m-%d %H:%M:%f000+00:00" : null;
    }

    @Override
    protected LiteralWriter literals() {
        return new SqliteLiterals(capabilities());
    }
}
