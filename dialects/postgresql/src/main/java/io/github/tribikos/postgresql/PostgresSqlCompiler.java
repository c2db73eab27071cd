package io.github.tribikos.postgresql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.JsonElement;
import io.github.tribikos.sql.JsonPath;
import io.github.tribikos.sql.Operator;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.StringType;

/** PostgreSQL's SQL, where it has another shape. */
final class PostgresSqlCompiler extends SqlCompiler {
    private final CompilerContext context;

    PostgresSqlCompiler(CompilerContext context) {
        super(context);
        this.context = context;
    }

    /** The driver takes a question mark for a bound value, and two for the one of an operator such as {@code @?}. */
    @Override
    protected String operatorText(String symbol) {
        return symbol.replace("?", "??");
    }

    @Override
    protected boolean isBeforeTable(String hint) {
        return hint.equalsIgnoreCase("ONLY");
    }

    /** A bound value there needs parentheses (https://www.postgresql.org/docs/current/sql-select.html#SQL-LIMIT). */
    @Override
    protected void fetchCount(Expression<?> count) {
        sql("(").element(count).sql(")");
    }

    @Override
    protected LiteralWriter literals() {
        return new PostgresLiterals(capabilities());
    }

    /** {@code ->} and {@code #>} give JSON, {@code ->>} and {@code #>>} text, which is cast to other types. */
    @Override
    public void visitJsonElement(JsonElement<?> element) {
        json(element, false);
    }

    @Override
    protected void jsonOperand(JsonElement<?> element) {
        json(element, element.isSingleStep());
    }

    private void json(JsonElement<?> element, boolean grouped) {
        String operator = (element.isSingleStep() ? "->" : "#>") + (element.isJson() ? "" : ">");
        sql(element.isJson() ? "" : "CAST(").sql(grouped ? "(" : "");
        operand(element.document(), Operator.MULTIPLY);
        sql(" ").sql(operator).sql(" ").element(element.path());
        sql(grouped ? ")" : "");
        if (!element.isJson()) {
            boolean isText = element.type() instanceof StringType;
            sql(" AS ")
                    .sql(isText ? "VARCHAR" : context.types().renderForCast(element.type()))
                    .sql(")");
        }
    }

    @Override
    protected Codec<?> codecOf(Bind bind) {
        return bind.type().equals(JsonPath.TYPE) ? PostgresJsonPath.CODEC : super.codecOf(bind);
    }
}
