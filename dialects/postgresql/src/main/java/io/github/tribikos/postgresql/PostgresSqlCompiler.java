package io.github.tribikos.postgresql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.LiteralWriter;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.sql.Expression;

/** PostgreSQL's SQL, where it has another shape. */
final class PostgresSqlCompiler extends SqlCompiler {
    PostgresSqlCompiler(CompilerContext context) {
        super(context);
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
}
