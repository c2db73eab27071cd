package io.github.tribikos.postgresql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.SqlCompiler;

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
}
