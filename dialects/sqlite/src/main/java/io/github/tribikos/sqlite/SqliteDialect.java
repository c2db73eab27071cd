package io.github.tribikos.sqlite;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;

/** SQLite of one version. Immutable. */
final class SqliteDialect extends StandardDialect {
    static final String NAME = "sqlite";
    static final SqliteDialect NEWEST = new SqliteDialect(3, 54);

    private static final ErrorClassifier ERRORS = new SqliteErrorClassifier();
    private static final SessionControl SESSIONS = new SqliteSessionControl();
    private static final SchemaReader SCHEMA_READER = new SqliteSchemaReader();

    SqliteDialect(int major, int minor) {
        super(new CompilerContext(
                NAME,
                SqliteCapabilities.of(major, minor),
                new SqliteIdentifiers(),
                new SqliteTypeCompiler(),
                new SqliteCodecs(),
                Placeholders.QUESTION_MARK));
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new SqliteSqlCompiler(context());
    }

    @Override
    protected DdlCompiler ddlCompiler() {
        return new SqliteDdlCompiler(context(), this::sqlCompiler);
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
