package io.github.tribikos.postgresql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;

/** PostgreSQL of one version. Its driver speaks of transactions as JDBC has it, so there is nothing to say of sessions. Immutable. */
final class PostgresDialect extends StandardDialect {
    static final String NAME = "postgresql";
    static final PostgresDialect NEWEST = new PostgresDialect(18);

    private static final ErrorClassifier ERRORS = new PostgresErrorClassifier();
    private static final SessionControl SESSIONS = new PostgresSessionControl();
    private static final SchemaReader SCHEMA_READER = new PostgresSchemaReader();

    private final int major;

    PostgresDialect(int major) {
        super(new CompilerContext(
                NAME,
                PostgresCapabilities.of(major),
                new PostgresIdentifiers(),
                new PostgresTypeCompiler(),
                PostgresCodecs.INSTANCE,
                Placeholders.QUESTION_MARK));
        this.major = major;
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new PostgresSqlCompiler(context());
    }

    @Override
    protected DdlCompiler ddlCompiler() {
        return new PostgresDdlCompiler(context(), this::sqlCompiler, major);
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
