package io.github.tribikos.sqlite;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.InlineRenderer;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.PrimaryKey;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.Expression;
import java.util.function.Supplier;

/** SQLite's DDL, where it has another shape. */
final class SqliteDdlCompiler extends DdlCompiler {
    SqliteDdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline) {
        super(context, inline);
    }

    @Override
    protected String tableOptions(Table<?> table) {
        SqliteTableOptions options = table.option(SqliteTableOptions.class);
        return super.tableOptions(table) + (options == null ? "" : options.clauses());
    }

    /** AUTOINCREMENT stands behind PRIMARY KEY, which then stands with its column. */
    @Override
    protected String columnEnd(Column<?> column) {
        SqliteColumnOptions options = column.option(SqliteColumnOptions.class);
        if (options == null) {
            return "";
        }
        SqliteConflict conflict = options.notNullConflict();
        if (options.isAutoincrement()) {
            requireKey(column);
        }
        return (conflict == null ? "" : conflict.clause())
                + (options.isAutoincrement() ? " PRIMARY KEY AUTOINCREMENT" : "");
    }

    private static void requireKey(Column<?> column) {
        if (!column.isGenerated()) {
            throw new ArgumentException(
                    "Column \"" + column + "\" is AUTOINCREMENT but not generated. Call autoIncrement().");
        }
    }

    @Override
    protected boolean isPart(Constraint constraint) {
        boolean standsWithColumn = constraint instanceof PrimaryKey key
                && key.columns().stream()
                        .map(column -> column.option(SqliteColumnOptions.class))
                        .anyMatch(options -> options != null && options.isAutoincrement());
        return super.isPart(constraint) && !standsWithColumn;
    }

    @Override
    protected String afterColumns(Constraint constraint) {
        SqliteConstraintOptions options = constraint.option(SqliteConstraintOptions.class);
        return options == null ? "" : options.conflict().clause();
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
        return quote(key.targetTable());
    }

    /** The schema stands before the name of the index, not before that of the table. */
    @Override
    protected String indexName(Index index) {
        return schemaPrefix(index.table()) + super.indexName(index);
    }

    @Override
    protected String indexTable(Index index) {
        return quote(index.table());
    }
}
