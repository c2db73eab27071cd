package io.github.tribikos.dialect;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.IdentifierPreparer;
import io.github.tribikos.compile.SequenceStyle;
import io.github.tribikos.compile.TypeCompiler;
import io.github.tribikos.compile.UpdateRowsStyle;
import io.github.tribikos.compile.UpsertStyle;

/**
 * The dialect of no database, in which statements print themselves: standard SQL with named placeholders, {@code year = :year_1}.
 * For people to read; no database runs it. Found by {@code ServiceLoader} for {@code toString}. Safe for any thread.
 */
public final class NeutralDialect extends StandardDialect {
    private static final String NAME = "neutral";

    /** Creates the dialect; all instances are alike. */
    public NeutralDialect() {
        super(new CompilerContext(
                NAME,
                Capabilities.builder("neutral SQL")
                        .style(UpsertStyle.ON_CONFLICT)
                        .style(UpdateRowsStyle.FROM_VALUES)
                        .style(SequenceStyle.UNSPOKEN)
                        .autoIncrement(GeneratedStyle.UNSPOKEN)
                        .build(),
                new IdentifierPreparer(Integer.MAX_VALUE),
                new TypeCompiler(),
                new StandardCodecs(NAME, ValueLimits.of("neutral SQL")),
                Placeholders.NAMED));
    }
}
