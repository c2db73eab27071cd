package io.github.tribikos.mysql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.InlineRenderer;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.ConstraintVisitor;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CustomConstraint;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.PrimaryKey;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.BindParameter;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.type.BinaryType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** DDL of MySQL and MariaDB, where it has another shape. */
final class MysqlDdlCompiler extends DdlCompiler {
    private static final Set<String> NOW = Set.of("current_timestamp", "localtimestamp");

    private final MysqlServer server;
    private final MysqlTypeCompiler types;

    MysqlDdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline, MysqlServer server) {
        super(context, inline);
        this.server = server;
        this.types = new MysqlTypeCompiler(server);
    }

    @Override
    protected String tableOptions(Table<?> table) {
        MysqlTableOptions options = table.option(MysqlTableOptions.class);
        String all = (options == null ? "" : options.clauses())
                + super.tableOptions(table)
                + (options == null ? "" : options.partitionClauses());
        return all.stripLeading();
    }

    /** NOT NULL stands before DEFAULT: {@code status VARCHAR(9) NOT NULL DEFAULT 'open'}. */
    @Override
    protected String defaultClause(Column<?> column) {
        return "";
    }

    @Override
    protected String nullClause(Column<?> column, @Nullable GeneratedStyle generated) {
        if (generated != null) {
            requireKey(column);
        }
        Expression<?> value = column.serverDefault();
        return (isNullTimestamp(column) ? " NULL" : super.nullClause(column, generated))
                + (value == null ? "" : " DEFAULT " + defaultValue(column.type(), value));
    }

    /** TIMESTAMP is NOT NULL unless it says NULL, by a server variable. */
    private boolean isNullTimestamp(Column<?> column) {
        return column.isNullable() && types.render(column.type()).startsWith("TIMESTAMP");
    }

    /** https://dev.mysql.com/doc/refman/8.4/en/innodb-auto-increment-handling.html: it needs to be first in a key. */
    private void requireKey(Column<?> column) {
        List<?> key = column.from().primaryKeyColumns();
        if (key.isEmpty() || key.get(0) != column) {
            throw CompileException.unsupported(
                    server.database(),
                    "a generated column that is not the first of the primary key",
                    null,
                    "Make \"" + column + "\" the first column of the primary key, or give it a default.");
        }
    }

    /** Anything but a literal or the current time stands in parentheses, and of the large types a literal as well. */
    private String defaultValue(SqlType<?> type, Expression<?> value) {
        Expression<?> bare = value.bare();
        if (bare instanceof FunctionCall<?> call && NOW.contains(call.name())) {
            return "CURRENT_TIMESTAMP" + digits(type);
        }
        boolean isPlain = bare instanceof BindParameter && !isLarge(type);
        return isPlain ? inline(value) : "(" + inline(value) + ")";
    }

    /** The digits of a second's fraction, as the type has them: {@code (6)}. */
    private String digits(SqlType<?> type) {
        String spelled = types.render(type);
        int digits = spelled.indexOf('(');
        return digits < 0 ? "" : spelled.substring(digits);
    }

    private static boolean isLarge(SqlType<?> type) {
        return type instanceof JsonType
                || (type instanceof StringType text && text.kind() == StringType.Kind.TEXT)
                || (type instanceof BinaryType bytes && bytes.kind() == BinaryType.Kind.BLOB);
    }

    /** https://dev.mysql.com/doc/refman/8.4/en/alter-table.html; DROP CONSTRAINT came in 8.0.19, for MariaDB it does not reach keys. */
    @Override
    protected String dropped(Constraint constraint, String name) {
        return constraint.accept(new ConstraintVisitor<String>() {
            @Override
            public String visitPrimaryKey(PrimaryKey key) {
                return "PRIMARY KEY";
            }

            @Override
            public String visitUnique(UniqueConstraint unique) {
                return "INDEX " + name;
            }

            @Override
            public String visitCheck(CheckConstraint check) {
                return (server.isMariadb() ? "CONSTRAINT " : "CHECK ") + name;
            }

            @Override
            public String visitForeignKey(ForeignKeyConstraint key) {
                return "FOREIGN KEY " + name;
            }

            @Override
            public String visitCustom(CustomConstraint custom) {
                return "CONSTRAINT " + name;
            }
        });
    }

    @Override
    protected String columnEnd(Column<?> column) {
        MysqlColumnOptions options = column.option(MysqlColumnOptions.class);
        return options == null ? "" : " ON UPDATE CURRENT_TIMESTAMP" + digits(column.type());
    }

    @Override
    protected String afterColumns(Constraint constraint) {
        MysqlConstraintOptions options = constraint.option(MysqlConstraintOptions.class);
        if (options == MysqlConstraintOptions.NOT_ENFORCED && server.isMariadb()) {
            throw CompileException.unsupported(server.database(), "NOT ENFORCED", null, "Leave the check out.");
        }
        return options == null ? "" : options.words();
    }

    @Override
    protected String indexKind(Index index) {
        MysqlIndexOptions options = index.option(MysqlIndexOptions.class);
        return super.indexKind(index) + (options == null || options.kind() == null ? "" : options.kind() + " ");
    }

    @Override
    protected String termOptions(Index index, int position) {
        MysqlIndexOptions options = index.option(MysqlIndexOptions.class);
        OrderTerm term = index.terms().get(position);
        return options == null ? "" : options.prefixOf(term);
    }

    @Override
    protected String indexEnd(Index index) {
        MysqlIndexOptions options = index.option(MysqlIndexOptions.class);
        return options == null ? "" : options.clauses();
    }

    @Override
    protected String tableComment(Table<?> table, @Nullable String text) {
        return "ALTER TABLE " + tableName(table) + " COMMENT " + comment(text);
    }

    /** The whole definition is said again (https://dev.mysql.com/doc/refman/8.4/en/alter-table.html). */
    @Override
    protected String columnComment(Column<?> column, @Nullable String text) {
        return "ALTER TABLE " + tableName(column.from()) + " CHANGE " + quote(column) + " "
                + columnDefinition(column, text);
    }

    /** An empty text takes it away. */
    @Override
    protected String comment(@Nullable String text) {
        return super.comment(text == null ? "" : text);
    }

    @Override
    public List<String> visitCreateIndex(CreateIndex create) {
        if (create.isIfNotExists()) {
            requireIndexCheck("CREATE INDEX IF NOT EXISTS");
        }
        return super.visitCreateIndex(create);
    }

    /** The name of an index belongs to its table. */
    @Override
    public List<String> visitDropIndex(DropIndex drop) {
        if (drop.isIfExists()) {
            requireIndexCheck("DROP INDEX IF EXISTS");
        }
        return List.of("DROP INDEX " + (drop.isIfExists() ? "IF EXISTS " : "") + plainIndexName(drop.index()) + " ON "
                + indexTable(drop.index()));
    }

    private void requireIndexCheck(String construct) {
        if (!server.isMariadb()) {
            throw CompileException.unsupported(
                    server.database(), construct, null, "Leave the check out, and handle the error.");
        }
    }
}
