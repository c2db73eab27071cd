package io.github.tribikos.h2;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;

/** H2 of one version, in its regular mode. Immutable. */
final class H2Dialect extends StandardDialect {
    static final String NAME = "h2";
    static final H2Dialect NEWEST = new H2Dialect(2, 5);

    private static final ErrorClassifier ERRORS = new H2ErrorClassifier();
    private static final SessionControl SESSIONS = new H2SessionControl();
    private static final SchemaReader SCHEMA_READER = new H2SchemaReader();

    H2Dialect(int major, int minor) {
        super(new CompilerContext(
                NAME,
                H2Capabilities.of(major, minor),
                new H2Identifiers(),
                new H2TypeCompiler(),
                new H2Codecs(),
                Placeholders.QUESTION_MARK));
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new H2SqlCompiler(context());
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
