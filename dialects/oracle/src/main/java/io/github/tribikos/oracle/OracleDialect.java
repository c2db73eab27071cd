package io.github.tribikos.oracle;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;

/** Oracle of one version. Immutable. */
final class OracleDialect extends StandardDialect {
    static final String NAME = "oracle";
    static final OracleDialect NEWEST = new OracleDialect(23);

    private static final ErrorClassifier ERRORS = new OracleErrorClassifier();
    private static final SessionControl SESSIONS = new OracleSessionControl();
    private static final SchemaReader SCHEMA_READER = new OracleSchemaReader(new OracleCodecs());

    /**
     * Creates the dialect of a version.
     *
     * @param major 19, 21 or 23
     */
    OracleDialect(int major) {
        super(new CompilerContext(
                NAME,
                OracleCapabilities.of(major),
                new OracleIdentifiers(),
                new OracleTypeCompiler(major),
                new OracleCodecs(),
                Placeholders.QUESTION_MARK));
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new OracleSqlCompiler(context());
    }

    @Override
    protected DdlCompiler ddlCompiler() {
        return new OracleDdlCompiler(context(), this::sqlCompiler);
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
