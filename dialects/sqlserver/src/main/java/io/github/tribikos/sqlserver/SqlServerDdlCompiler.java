package io.github.tribikos.sqlserver;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.InlineRenderer;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.CreateTableAs;
import io.github.tribikos.schema.CreateView;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * DDL of SQL Server: a column says NULL where it may be, since a setting of the session decides otherwise, and its default stands
 * behind that.
 */
final class SqlServerDdlCompiler extends DdlCompiler {
    SqlServerDdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline) {
        super(context, inline);
    }

    @Override
    protected String identityClause(Column<?> column, @Nullable GeneratedStyle generated) {
        if (generated != GeneratedStyle.IDENTITY) {
            return "";
        }
        Identity options = column.identityOptions();
        return " NOT NULL IDENTITY" + (options == null || options.isPlain() ? "" : seed(column, options));
    }

    /** {@code IDENTITY(100,5)}: the first value and the step; there is no more to say. */
    private static String seed(Column<?> column, Identity options) {
        boolean hasMore = options.isAlways()
                || options.isCycle()
                || options.min().isPresent()
                || options.max().isPresent()
                || options.cache().isPresent();
        if (hasMore) {
            throw CompileException.unsupported(
                    "SQL Server",
                    "an option of identity column \"" + column + "\" (" + options + ")",
                    null,
                    "Give a start and an increment alone.");
        }
        return "(" + options.start().orElse(1) + "," + options.increment().orElse(1) + ")";
    }

    @Override
    protected String defaultClause(Column<?> column) {
        return "";
    }

    @Override
    protected String nullClause(Column<?> column, @Nullable GeneratedStyle generated) {
        if (generated == GeneratedStyle.IDENTITY) {
            return "";
        }
        return (column.isNullable() ? " NULL" : " NOT NULL") + super.defaultClause(column);
    }

    @Override
    protected String tableOptions(Table<?> table) {
        SqlServerTableOptions options = table.option(SqlServerTableOptions.class);
        if (options == null) {
            return super.tableOptions(table);
        }
        String textFilegroup = options.textFilegroup();
        return super.tableOptions(table) + "\n ON " + quote(options.filegroup())
                + (textFilegroup == null ? "" : "\n TEXTIMAGE_ON " + quote(textFilegroup));
    }

    @Override
    protected String afterKeyword(Constraint constraint) {
        SqlServerConstraintOptions options = constraint.option(SqlServerConstraintOptions.class);
        return options == null ? "" : options + " ";
    }

    @Override
    protected String indexKind(Index index) {
        SqlServerIndexOptions options = index.option(SqlServerIndexOptions.class);
        return super.indexKind(index) + (options == null ? "" : options.kind());
    }

    @Override
    protected String beforeCondition(Index index) {
        SqlServerIndexOptions options = index.option(SqlServerIndexOptions.class);
        return options == null || options.included().isEmpty()
                ? ""
                : " INCLUDE (" + columnNames(options.included()) + ")";
    }

    @Override
    protected String indexEnd(Index index) {
        SqlServerIndexOptions options = index.option(SqlServerIndexOptions.class);
        String filegroup = options == null ? null : options.filegroup();
        return filegroup == null ? "" : " ON " + quote(filegroup);
    }

    /** As an <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql">
     * extended property</a>, which is added, and refused if it is there. */
    @Override
    protected String tableComment(Table<?> table, @Nullable String text) {
        return extendedProperty(table, text, "");
    }

    @Override
    protected String columnComment(Column<?> column, @Nullable String text) {
        return extendedProperty(column.from(), text, ", 'column', " + quote(column.name()));
    }

    /** In Unicode: a plain literal has the code page of the database. */
    @Override
    protected String comment(@Nullable String text) {
        String literal = super.comment(text);
        return literal.startsWith("N") ? literal : "N" + literal;
    }

    private String extendedProperty(Table<?> table, @Nullable String text, String more) {
        String schema = schemaPrefix(table);
        return "execute " + (text == null ? "sp_dropextendedproperty" : "sp_addextendedproperty")
                + " 'MS_Description', "
                + (text == null ? "" : comment(text) + ", ") + "'schema', "
                + (schema.isEmpty() ? "dbo" : schema.substring(0, schema.length() - 1)) + ", 'table', "
                + quote(table.tableName()) + more;
    }

    @Override
    public List<String> visitDropIndex(DropIndex drop) {
        return List.of("DROP INDEX " + (drop.isIfExists() ? "IF EXISTS " : "") + plainIndexName(drop.index()) + " ON "
                + tableName(drop.index().table()));
    }

    /** {@code CREATE OR ALTER VIEW}. */
    @Override
    public List<String> visitCreateView(CreateView create) {
        return super.visitCreateView(create).stream()
                .map(sql -> sql.replaceFirst("^CREATE OR REPLACE ", "CREATE OR ALTER "))
                .toList();
    }

    /** <a href="https://learn.microsoft.com/sql/t-sql/queries/select-into-clause-transact-sql">SELECT INTO</a> is the only way. */
    @Override
    public List<String> visitCreateTableAs(CreateTableAs create) {
        throw CompileException.unsupported(
                "SQL Server", "CREATE TABLE AS", null, "Run text(\"SELECT ... INTO the_table FROM ...\").");
    }
}
