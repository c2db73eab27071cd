package io.github.tribikos.it.acme;

import io.github.tribikos.compile.BoundTermStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.EmptyInStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.ReturningStyle;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.StandardDialect;

/** Acme's SQL, put together from data and a few overrides. */
final class AcmeDialect extends StandardDialect {
    static final String NAME = "acme";

    private static final ErrorClassifier ERRORS = new AcmeErrors();

    private static final Capabilities CAPABILITIES = Capabilities.builder("Acme 1.0")
            .style(ReturningStyle.NONE)
            .style(EmptyInStyle.TYPED_EMPTY_SELECT)
            .style(BoundTermStyle.NAME)
            .function("char_length", "length")
            .function("substr", "substring")
            .maxBinds(1_000)
            .maxIdentifierLength(AcmeIdentifiers.LONGEST)
            .without(Feature.RIGHT_JOIN, "2.0", "Write it as a left join.")
            .without(Feature.INSERT_RETURNING, null, "Select by a key of your own.")
            .without(
                    Feature.FULL_JOIN,
                    Feature.INTERSECT_EXCEPT,
                    Feature.CTE,
                    Feature.RECURSIVE_CTE,
                    Feature.RECURSIVE_UNION,
                    Feature.WINDOW_GROUPS,
                    Feature.UPDATE_RETURNING,
                    Feature.DELETE_RETURNING,
                    Feature.SAVEPOINTS,
                    Feature.TRANSACTIONAL_DDL,
                    Feature.COMMENTS,
                    Feature.IDENTITY_OPTIONS,
                    Feature.AUTO_INCREMENT,
                    Feature.READ_ONLY_TRANSACTIONS)
            .build();

    AcmeDialect() {
        super(new CompilerContext(
                NAME,
                CAPABILITIES,
                new AcmeIdentifiers(),
                new AcmeTypes(),
                new AcmeCodecs(),
                Placeholders.QUESTION_MARK));
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new AcmeCompiler(context());
    }

    @Override
    public ErrorClassifier errors() {
        return ERRORS;
    }
}
