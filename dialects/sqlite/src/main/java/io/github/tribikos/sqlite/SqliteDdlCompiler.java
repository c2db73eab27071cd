package io.github.tribikos.sqlite;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.InlineRenderer;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Index;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.Expression;
import java.util.function.Supplier;

/** SQLite's DDL, where it has another shape. */
final class SqliteDdlCompiler extends DdlCompiler {
    SqliteDdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline) {
        super(context, inline);
    }

    /** Anything but a literal stands in parentheses (https://www.sqlite.org/lang_createtable.html#dfltval). */
    @Override
    protected String defaultValue(Expression<?> value) {
        return value.bare() instanceof BindParameter
                ? super.defaultValue(value)
                : "(" + super.defaultValue(value) + ")";
    }

    /** A table refers to tables of its own database only, and does not name it. */
    @Override
    protected String referencedTable(ForeignKeyConstraint key) {
        return quote(key.targetTable().tableName());
    }

    /** The schema stands before the name of the index, not before that of the table. */
    @Override
    protected String indexName(Index index) {
        return schemaPrefix(index.table()) + super.indexName(index);
    }

    @Override
    protected String indexTable(Index index) {
        return quote(index.table().tableName());
    }
}
