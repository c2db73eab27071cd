package io.github.tribikos.oracle;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.InlineRenderer;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Oracle's DDL, where it has another shape: the options of tables and indexes. */
final class OracleDdlCompiler extends DdlCompiler {
    OracleDdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline) {
        super(context, inline);
    }

    @Override
    protected String tableKind(Table<?> table) {
        OracleTableOptions options = table.option(OracleTableOptions.class);
        return options == null ? super.tableKind(table) : options.kind();
    }

    @Override
    protected String tableOptions(Table<?> table) {
        OracleTableOptions options = table.option(OracleTableOptions.class);
        return super.tableOptions(table) + (options == null ? "" : options.clauses(this));
    }

    @Override
    protected String indexKind(Index index) {
        OracleIndexOptions options = index.option(OracleIndexOptions.class);
        return super.indexKind(index) + (options != null && options.isBitmap() ? "BITMAP " : "");
    }

    @Override
    protected String indexEnd(Index index) {
        OracleIndexOptions options = index.option(OracleIndexOptions.class);
        return options == null ? "" : options.clauses(this);
    }

    /** An empty text takes it away. */
    @Override
    protected String comment(@Nullable String text) {
        return text == null ? "''" : super.comment(text);
    }

    /** For the options, which spell themselves. */
    String quoted(String name) {
        return quote(name);
    }
}
