package io.github.tribikos.duckdb;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;

/** DuckDB of one version. Immutable. */
final class DuckdbDialect extends StandardDialect {
    static final String NAME = "duckdb";
    static final DuckdbDialect NEWEST = new DuckdbDialect("2.0");

    private static final ErrorClassifier ERRORS = new DuckdbErrorClassifier();
    private static final SessionControl SESSIONS = new DuckdbSessionControl();
    private static final SchemaReader SCHEMA_READER = new DuckdbSchemaReader();

    DuckdbDialect(String version) {
        super(new CompilerContext(
                NAME,
                DuckdbCapabilities.of(version),
                new DuckdbIdentifiers(),
                new DuckdbTypeCompiler(),
                new DuckdbCodecs(),
                Placeholders.QUESTION_MARK));
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new DuckdbSqlCompiler(context());
    }

    @Override
    protected DdlCompiler ddlCompiler() {
        return new DdlCompiler(context(), this::sqlCompiler);
    }

    @Override
    public ErrorClassifier errors() {
        return ERRORS;
    }

    @Override
    public SessionControl sessions() {
        return SESSIONS;
    }

    @Override
    public SchemaReader schemaReader() {
        return SCHEMA_READER;
    }
}
