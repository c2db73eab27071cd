package io.github.tribikos.oracle;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.ExpressionCompiler;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.Cast;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.JsonElement;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.SetOperator;
import io.github.tribikos.sql.TableHint;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;

/** Oracle's SQL, where it has another shape. */
final class OracleSqlCompiler extends SqlCompiler {
    private final CompilerContext context;

    OracleSqlCompiler(CompilerContext context) {
        super(context);
        this.context = context;
    }

    @Override
    protected boolean hasMergeConditionsLast() {
        return true;
    }

    @Override
    protected LiteralWriter literals() {
        return new OracleLiterals(capabilities());
    }

    @Override
    protected String withRecursive() {
        return "WITH ";
    }

    @Override
    protected String fromNothing() {
        return " FROM DUAL";
    }

    /** No AS before the alias of a table. */
    @Override
    protected ExpressionCompiler alias() {
        return sql(" ");
    }

    /** The driver tells the type of each value; CAST would cut or round it. */
    @Override
    protected String typedValue(String mark, SqlType<?> type) {
        return mark;
    }

    @Override
    protected String keywords(SetOperator operator) {
        return operator == SetOperator.EXCEPT ? "MINUS" : super.keywords(operator);
    }

    @Override
    protected void tableCall(FunctionCall<?> call) {
        sql("TABLE (").element(call).sql(")");
    }

    /** Hints for the optimizer stand in a comment behind SELECT. */
    @Override
    protected void beforeColumns(Select<?> select) {
        StringBuilder texts = new StringBuilder();
        for (TableHint hint : select.hints()) {
            texts.append(isFor(hint) ? " " + hintText(hint) : "");
        }
        sql(texts.isEmpty() ? "" : "/*+" + texts + " */ ");
    }

    @Override
    protected boolean takesHints() {
        return false;
    }

    /** A number that the program wrote is written out, as plans for {@code FETCH FIRST ?} do not know it; a parameter is bound. */
    @Override
    protected void fetch(Paging paging) {
        if (paging.offset() != null) {
            sql("\nOFFSET ");
            count(paging.offset());
            sql(" ROWS");
        }
        if (paging.limit() != null) {
            super.fetch(new Paging(paging.limit(), null, paging.mode()));
        }
    }

    @Override
    protected void fetchCount(Expression<?> count) {
        count(count);
    }

    private void count(Expression<?> rows) {
        if (rows.bare() instanceof BindParameter<?>) {
            written(rows);
        } else {
            element(rows);
        }
    }

    /** <a href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CAST.html">Since 12.2</a> a cast says what it gives instead. */
    @Override
    public void visitCast(Cast<?> cast) {
        if (!cast.isLenient()) {
            super.visitCast(cast);
            return;
        }
        sql("CAST(")
                .element(cast.operand())
                .sql(" AS ")
                .sql(context.castTypeName(cast.type()))
                .sql(" DEFAULT NULL ON CONVERSION ERROR)");
    }

    /** {@code JSON_VALUE(a, '$."b"' RETURNING NUMBER ERROR ON ERROR)}: the path is no expression. */
    @Override
    public void visitJsonElement(JsonElement<?> element) {
        sql(element.isJson() ? "JSON_QUERY(" : "JSON_VALUE(")
                .element(element.document())
                .sql(", ");
        written(element.path());
        if (!element.isJson()) {
            sql(" RETURNING ")
                    .sql(
                            element.type() instanceof StringType
                                    ? "VARCHAR2(4000)"
                                    : context.castTypeName(element.type()).replace("NUMERIC", "NUMBER"))
                    .sql(" ERROR ON ERROR");
        }
        sql(")");
    }
}
