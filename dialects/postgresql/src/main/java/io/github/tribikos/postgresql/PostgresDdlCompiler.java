package io.github.tribikos.postgresql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.InlineRenderer;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's DDL, where it has another shape: the options of tables, indexes and constraints. */
final class PostgresDdlCompiler extends DdlCompiler {
    private static final int NULLS_NOT_DISTINCT_SINCE = 15;

    private final int major;

    PostgresDdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline, int major) {
        super(context, inline);
        this.major = major;
    }

    @Override
    protected String tableKind(Table<?> table) {
        PostgresTableOptions options = table.option(PostgresTableOptions.class);
        return super.tableKind(table) + (options != null && options.isUnlogged() ? "UNLOGGED " : "");
    }

    @Override
    protected String tableOptions(Table<?> table) {
        PostgresTableOptions options = table.option(PostgresTableOptions.class);
        return super.tableOptions(table) + (options == null ? "" : options.clauses(this));
    }

    @Override
    protected String afterKeyword(Constraint constraint) {
        PostgresConstraintOptions options = constraint.option(PostgresConstraintOptions.class);
        return options == null ? "" : nullsNotDistinct(options.isNullsNotDistinct(), "", " ");
    }

    @Override
    protected String afterColumns(Constraint constraint) {
        PostgresConstraintOptions options = constraint.option(PostgresConstraintOptions.class);
        return options == null ? "" : options.clauses(this);
    }

    /** https://www.postgresql.org/docs/15/release-15.html */
    private String nullsNotDistinct(boolean isWanted, String before, String after) {
        if (isWanted && major < NULLS_NOT_DISTINCT_SINCE) {
            throw CompileException.unsupported(
                    capabilities().database(), "NULLS NOT DISTINCT", "15", "Use a second, partial index.");
        }
        return isWanted ? before + "NULLS NOT DISTINCT" + after : "";
    }

    @Override
    public List<String> visitCreateIndex(CreateIndex create) {
        PostgresIndexOptions options = options(create.index());
        options.requireTerms(create.index().terms());
        return super.visitCreateIndex(create);
    }

    private static PostgresIndexOptions options(Index index) {
        PostgresIndexOptions options = index.option(PostgresIndexOptions.class);
        return options == null ? PostgresIndexOptions.none() : options;
    }

    @Override
    protected String beforeIndexName(Index index) {
        return options(index).isConcurrently() ? "CONCURRENTLY " : "";
    }

    @Override
    protected String indexMethod(Index index) {
        String method = options(index).method();
        return method == null ? "" : "USING " + quote(method) + " ";
    }

    @Override
    protected String termOptions(Index index, int position) {
        String operatorClass = options(index).operatorClass(index.terms().get(position));
        return operatorClass == null ? "" : " " + quote(operatorClass);
    }

    @Override
    protected String beforeCondition(Index index) {
        PostgresIndexOptions options = options(index);
        Map<String, String> parameters = options.parameters();
        return (options.included().isEmpty() ? "" : " INCLUDE (" + columnNames(options.included()) + ")")
                + nullsNotDistinct(options.isNullsNotDistinct(), " ", "")
                + (parameters.isEmpty() ? "" : " WITH (" + PostgresParameters.list(parameters) + ")")
                + tablespace(options.tablespace());
    }

    private String tablespace(@Nullable String name) {
        return name == null ? "" : " TABLESPACE " + quote(name);
    }

    @Override
    public List<String> visitDropIndex(DropIndex drop) {
        List<String> plain = super.visitDropIndex(drop);
        return options(drop.index()).isConcurrently()
                ? List.of(plain.get(0).replaceFirst("^DROP INDEX ", "DROP INDEX CONCURRENTLY "))
                : plain;
    }

    /** For the options, which spell themselves: {@code a, b}. */
    String names(List<? extends Column<?>> columns) {
        return columnNames(columns);
    }

    String quoted(String name) {
        return quote(name);
    }

    String tableNames(List<Table<?>> tables) {
        return tables.stream().map(this::tableName).collect(Collectors.joining(", "));
    }
}
