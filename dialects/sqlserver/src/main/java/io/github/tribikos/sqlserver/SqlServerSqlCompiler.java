package io.github.tribikos.sqlserver;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Extract;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.JsonElement;
import io.github.tribikos.sql.Like;
import io.github.tribikos.sql.Merge;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Update;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import java.util.Locale;
import java.util.Objects;

/** Transact-SQL, where it has another shape. */
final class SqlServerSqlCompiler extends SqlCompiler {
    private static final int LONGEST_COLLATION = 128;

    private final CompilerContext context;
    private boolean returning;

    SqlServerSqlCompiler(CompilerContext context) {
        super(context);
        this.context = context;
    }

    @Override
    protected LiteralWriter literals() {
        return new SqlServerLiterals(capabilities());
    }

    @Override
    protected String withRecursive() {
        return "WITH ";
    }

    // Paging.

    /**
     * {@code TOP 3}, where rows are counted from the first: OFFSET and FETCH want an ORDER BY. In digits, since a plan for {@code TOP (?)}
     * is one for 100 rows, whatever the number.
     */
    @Override
    protected void beforeColumns(Select<?> select) {
        Paging paging = select.paging();
        if (isTop(paging)) {
            sql("TOP ");
            written(Objects.requireNonNull(paging.limit()));
            sql(" ").sql(paging.mode().isPercent() ? "PERCENT " : "")
                    .sql(paging.mode().isWithTies() ? "WITH TIES " : "");
        } else if (paging.offset() != null && select.order().isEmpty()) {
            throw new CompileException(
                    "SQL Server skips rows only in an order, and the SELECT has an offset(...) without orderBy(...). Add it.");
        }
    }

    private static boolean isTop(Paging paging) {
        return paging.limit() != null && paging.limit().bare() instanceof Bind && paging.offset() == null;
    }

    /** <a href="https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql">An unsigned number</a>, no variable. */
    @Override
    protected void frameDistance(Expression<?> distance) {
        written(distance);
    }

    @Override
    protected void paging(Paging paging) {
        if (isTop(paging)) {
            return;
        }
        if (paging.mode().isPercent() || paging.mode().isWithTies()) {
            throw CompileException.unsupported(
                    capabilities().database(),
                    "OFFSET with PERCENT or WITH TIES",
                    null,
                    "Leave out offset(...), or number the rows by rank().");
        }
        if (paging.limit() != null && paging.offset() == null) {
            sql("\nOFFSET 0 ROWS");
        }
        fetch(paging);
    }

    // Expressions.

    /** {@code DATEPART(month, a)}; {@code DATEDIFF} from 1970 for the epoch. */
    @Override
    public void visitExtract(Extract<?> extract) {
        String field = extract.field().name().toLowerCase(Locale.ROOT);
        if (field.equals("epoch")) {
            sql("DATEDIFF_BIG(second, '1970-01-01', ")
                    .element(extract.operand())
                    .sql(")");
            return;
        }
        String part = switch (field) {
            case "dow" -> "weekday";
            case "doy" -> "dayofyear";
            default -> field;
        };
        sql("DATEPART(").sql(part).sql(", ").element(extract.operand()).sql(")");
    }

    /** POWER of an integer is an integer here, cut off: the base is made a floating point number. */
    @Override
    public void visitFunction(FunctionCall<?> call) {
        if (!call.name().equals("power") || call.arguments().size() != 2) {
            super.visitFunction(call);
            return;
        }
        sql("power(CAST(")
                .element(call.arguments().get(0))
                .sql(" AS FLOAT), ")
                .element(call.arguments().get(1))
                .sql(")");
    }

    /** A name of letters, digits and underscores: it cannot be quoted. */
    @Override
    protected String collation(String name) {
        if (name.length() > LONGEST_COLLATION || !name.matches("[A-Za-z0-9_]+")) {
            throw new CompileException("The collation \"" + name + "\" is no name of letters, digits and underscores.");
        }
        return name;
    }

    @Override
    protected void likePattern(Like like) {
        sql(like.isOpenBefore() ? "'%' + " : "");
        operand(like.pattern(), Operator.EQ);
        sql(like.isOpenBehind() ? " + '%'" : "");
    }

    /** Documents and lists by JSON_QUERY, what is neither by JSON_VALUE; JSON's null is NULL for both. */
    @Override
    public void visitJsonElement(JsonElement<?> element) {
        if (element.isJson()) {
            extracted("JSON_QUERY(", element);
            return;
        }
        sql("CASE ");
        extracted("JSON_VALUE(", element);
        sql(" WHEN NULL THEN NULL");
        if (element.type() instanceof BooleanType) {
            sql(" WHEN 'true' THEN 1 ELSE 0 END");
            return;
        }
        sql(" ELSE ");
        if (element.type() instanceof StringType) {
            extracted("JSON_VALUE(", element);
        } else {
            sql("CAST(");
            extracted("JSON_VALUE(", element);
            sql(" AS ").sql(context.castTypeName(element.type())).sql(")");
        }
        sql(" END");
    }

    private void extracted(String function, JsonElement<?> element) {
        sql(function)
                .element(element.document())
                .sql(", ")
                .element(element.path())
                .sql(")");
    }

    /** The driver tells the type of each value; CAST would cut or round it. */
    @Override
    protected String typedValue(String mark, SqlType<?> type) {
        return mark;
    }

    // Changes: MERGE alone has to end with a semicolon.

    @Override
    public void visitReturning(Returning<?> statement) {
        returning = true;
        super.visitReturning(statement);
        returning = false;
        sql(isMerge(statement.change()) ? ";" : "");
    }

    @Override
    public void visitInsert(Insert insert) {
        super.visitInsert(insert);
        sql(!returning && isMerge(insert) ? ";" : "");
    }

    @Override
    public void visitUpdate(Update update) {
        super.visitUpdate(update);
        sql(!returning && isMerge(update) ? ";" : "");
    }

    @Override
    public void visitMerge(Merge merge) {
        super.visitMerge(merge);
        sql(";");
    }

    private static boolean isMerge(Object change) {
        return (change instanceof Insert insert && insert.conflict() != null)
                || (change instanceof Update update && update.rows() != null);
    }
}
