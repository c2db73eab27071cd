package io.github.tribikos.sqlite;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.BinaryExpression;
import io.github.tribikos.sql.Cast;
import io.github.tribikos.sql.Extract;
import io.github.tribikos.sql.JsonElement;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RegexpMatch;
import io.github.tribikos.sql.Select;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.DateType;
import io.github.tribikos.type.InstantType;
import io.github.tribikos.type.OffsetTimestampType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.TimeType;
import io.github.tribikos.type.TimestampType;
import java.util.Map;
import java.util.TreeSet;

/** SQLite's SQL, where it has another shape. */
final class SqliteSqlCompiler extends SqlCompiler {
    /** Codes of strftime, see https://www.sqlite.org/lang_datefunc.html. */
    private static final Map<String, String> FIELDS = Map.of(
            "year", "%Y", "month", "%m", "week", "%W", "day", "%d", "dow", "%w", "doy", "%j", "hour", "%H", "minute",
            "%M", "second", "%S", "epoch", "%s");

    private final CompilerContext context;

    SqliteSqlCompiler(CompilerContext context) {
        super(context);
        this.context = context;
    }

    /** {@code CAST(x AS DATE)} would make the number 2024 of the text 2024-07-01: there is no such type to cast to. */
    @Override
    public void visitCast(Cast<?> cast) {
        String format = cast.isLenient() ? null : format(cast.type());
        if (format == null) {
            super.visitCast(cast);
        } else {
            sql("strftime('").sql(format).sql("', ").element(cast.operand()).sql(")");
        }
    }

    /** A value has its own type here, whatever it is for; CAST would change it. */
    @Override
    protected String typedValue(String mark, SqlType<?> type) {
        return mark;
    }

    /** <a href="https://www.sqlite.org/lang_upsert.html#parsing_ambiguity">Parsing ambiguity</a>. */
    @Override
    protected String beforeConflict(Query<?> query) {
        boolean endsWithFrom = query instanceof Select<?> select
                && select.where().isEmpty()
                && select.group().isEmpty()
                && select.order().isEmpty()
                && select.paging().equals(Paging.ALL);
        return endsWithFrom ? "\nWHERE true" : "";
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

    /** The user's function knows no flags, so they stand in the pattern, where most implementations look for them. */
    @Override
    protected void regexpWithFlags(RegexpMatch match) {
        operand(match.operand(), Operator.EQ);
        sql(match.isNegated() ? " NOT REGEXP ('(?" : " REGEXP ('(?");
        sql(String.valueOf(match.flags()))
                .sql(")' || ")
                .element(match.pattern())
                .sql(")");
    }

    @Override
    public void visitExtract(Extract<?> extract) {
        String code = FIELDS.get(extract.field().name());
        if (code == null) {
            throw CompileException.unsupported(
                    capabilities().database(),
                    "EXTRACT(" + extract.field() + ")",
                    null,
                    "Its strftime has " + String.join(", ", new TreeSet<>(FIELDS.keySet())) + ".");
        }
        sql("CAST(STRFTIME('").sql(code).sql("', ").element(extract.operand()).sql(") AS INTEGER)");
    }

    /** JSON_EXTRACT gives SQL values; JSON_QUOTE makes JSON of one again. */
    @Override
    public void visitJsonElement(JsonElement<?> element) {
        boolean isBoolean = element.type() instanceof BooleanType; // 1 and 0 here
        boolean isCast = !element.isJson() && !isBoolean;
        sql(element.isJson() ? "JSON_QUOTE(" : isCast ? "CAST(" : "");
        sql("JSON_EXTRACT(")
                .element(element.document())
                .sql(", ")
                .element(element.path())
                .sql(")");
        sql(isCast ? " AS " + jsonType(element.type()) + ")" : element.isJson() ? ")" : "");
    }

    private String jsonType(SqlType<?> type) {
        return type instanceof StringType ? "VARCHAR" : context.types().renderForCast(type);
    }

    /** SQLite has no exclusive or: it is what is in one of the two, less what is in both. */
    @Override
    public void visitBinary(BinaryExpression<?> binary) {
        if (binary.operator() != Operator.BITWISE_XOR) {
            super.visitBinary(binary);
            return;
        }
        sql("((");
        operand(binary.left(), Operator.BITWISE_OR);
        sql(" | ");
        operand(binary.right(), Operator.BITWISE_OR);
        sql(") - (");
        operand(binary.left(), Operator.BITWISE_AND);
        sql(" & ");
        operand(binary.right(), Operator.BITWISE_AND);
        sql("))");
    }

    @Override
    protected LiteralWriter literals() {
        return new SqliteLiterals(capabilities());
    }
}
