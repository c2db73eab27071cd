package io.github.tribikos.sqlserver;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;

/** SQL Server of one version. Immutable. */
final class SqlServerDialect extends StandardDialect {
    static final String NAME = "sqlserver";
    static final SqlServerDialect NEWEST = new SqlServerDialect(17);

    private static final ErrorClassifier ERRORS = new SqlServerErrorClassifier();
    private static final SessionControl SESSIONS = new SqlServerSessionControl();
    private static final SchemaReader SCHEMA_READER = new SqlServerSchemaReader();

    /**
     * Creates the dialect of a version.
     *
     * @param major as the server counts: 15 is SQL Server 2019, 16 is 2022, 17 is 2025
     */
    SqlServerDialect(int major) {
        super(new CompilerContext(
                NAME,
                SqlServerCapabilities.of(major),
                new SqlServerIdentifiers(),
                new SqlServerTypeCompiler(),
                new SqlServerCodecs(),
                Placeholders.QUESTION_MARK));
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new SqlServerSqlCompiler(context());
    }

    @Override
    protected DdlCompiler ddlCompiler() {
        return new SqlServerDdlCompiler(context(), this::sqlCompiler);
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
