package io.github.tribikos.it.acme;

import io.github.tribikos.compile.BoundTermStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.ComputedStyle;
import io.github.tribikos.compile.EmptyInStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.LimitStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.RegexpReplaceStyle;
import io.github.tribikos.compile.RegexpStyle;
import io.github.tribikos.compile.ReturningStyle;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.compile.TemporaryStyle;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;
import io.github.tribikos.sql.Operator;

/** Acme's SQL, put together from data and a few overrides. */
final class AcmeDialect extends StandardDialect {
    static final String NAME = "acme";

    private static final ErrorClassifier ERRORS = new AcmeErrors();

    /** Acme is made of H2, whose session keeps a cancel that comes too late with the text of its statement. */
    private static final SessionControl SESSIONS = new SessionControl() {
        @Override
        public boolean keepsLateCancels() {
            return true;
        }
    };

    private static final Capabilities CAPABILITIES = Capabilities.builder("Acme 1.0")
            .style(ReturningStyle.NONE)
            .style(EmptyInStyle.TYPED_EMPTY_SELECT)
            .style(BoundTermStyle.NAME)
            .style(LimitStyle.FETCH_FIRST)
            .style(LockStyle.UPDATE_WITH_OPTIONS)
            .operatorFunction(Operator.BITWISE_AND, "BITAND")
            .operatorFunction(Operator.BITWISE_OR, "BITOR")
            .operatorFunction(Operator.BITWISE_XOR, "BITXOR")
            .operatorFunction(Operator.BITWISE_NOT, "BITNOT")
            .operatorFunction(Operator.BITWISE_LEFT_SHIFT, "LSHIFT")
            .style(RegexpStyle.REGEXP)
            .style(RegexpReplaceStyle.EVERY)
            .function("char_length", "length")
            .function("substr", "substring")
            .maxBinds(1_000)
            .maxIdentifierLength(AcmeIdentifiers.LONGEST)
            .style(ComputedStyle.BARE)
            .style(TemporaryStyle.LOCAL_TEMPORARY)
            .without(Feature.NAMED_ENUMS, Feature.ON_DELETE_COLUMNS, Feature.CONSTRAINT_COMMENTS, Feature.SET_COMMENT)
            .without(Feature.VIRTUAL_COLUMNS, Feature.DEFERRABLE_KEYS, Feature.DEFERRABLE_UNIQUE, Feature.MATCH_FULL)
            .without(Feature.RIGHT_JOIN, "2.0", "Write it as a left join.")
            .without(Feature.REFLECTION, null, "Declare the tables.")
            .without(Feature.INSERT_RETURNING, null, "Select by a key of your own.")
            .without(
                    Feature.FULL_JOIN,
                    Feature.NATURAL_OUTER_JOIN,
                    Feature.TABLE_SAMPLE,
                    Feature.TABLE_SAMPLE_BERNOULLI,
                    Feature.TRY_CAST,
                    Feature.INTERSECT_EXCEPT,
                    Feature.CTE,
                    Feature.RECURSIVE_CTE,
                    Feature.RECURSIVE_UNION,
                    Feature.WINDOW_GROUPS,
                    Feature.GROUPING_SETS,
                    Feature.LATERAL,
                    Feature.INTERSECT_EXCEPT_ALL,
                    Feature.LOCK_OF,
                    Feature.BOUND_TERMS_ANYWHERE,
                    Feature.UPSERT_ANY_KEY,
                    Feature.UPSERT_ANY_KEY_UPDATE,
                    Feature.MATERIALIZED_VIEW,
                    Feature.EXPRESSION_INDEXES,
                    Feature.JSON_PATH,
                    Feature.FULL_TEXT,
                    Feature.UPDATE_FROM,
                    Feature.DELETE_USING,
                    Feature.MERGE,
                    Feature.MERGE_BRANCHES,
                    Feature.MERGE_DELETE,
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

    @Override
    public SessionControl sessions() {
        return SESSIONS;
    }
}
