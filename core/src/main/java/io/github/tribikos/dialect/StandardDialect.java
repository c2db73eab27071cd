package io.github.tribikos.dialect;

import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.compile.TableDescriber;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.RenderedSql;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.SqlType;
import java.util.List;

/**
 * A dialect put together from small parts: data in a {@link CompilerContext}, and a few objects that subclasses replace by
 * overriding the method that returns them. By itself it speaks standard SQL through a plain JDBC 4.2 driver.
 */
public class StandardDialect implements Dialect {
    private static final ErrorClassifier ERRORS = new ErrorClassifier();
    private static final SessionControl SESSIONS = new SessionControl();
    private static final SchemaReader SCHEMA_READER = new SchemaReader();

    private final CompilerContext context;

    /** Creates a dialect from its data. */
    public StandardDialect(CompilerContext context) {
        this.context = context;
    }

    @Override
    public final String name() {
        return context.dialectName();
    }

    @Override
    public final Capabilities capabilities() {
        return context.capabilities();
    }

    @Override
    public final String typeName(SqlType<?> type) {
        return context.types().render(type.forDialect(name()));
    }

    @Override
    public final Codecs codecs() {
        return context.codecs();
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

    @Override
    public final Compiled compile(Statement statement) {
        return sqlCompiler().compile(statement);
    }

    @Override
    public final RenderedSql render(Statement statement) {
        return compile(statement)
                .rendered(
                        Compiled.Bindings.of(statement.shape()),
                        statement.options().schemasOrNone());
    }

    @Override
    public final String renderLiterals(Statement statement) {
        return sqlCompiler().literals(statement, statement.options().schemasOrNone());
    }

    @Override
    public final String describe(ClauseElement element) {
        return sqlCompiler().describe(element);
    }

    @Override
    public final List<String> render(Ddl ddl) {
        return render(ddl, SchemaTranslation.NONE);
    }

    @Override
    public final List<String> render(Ddl ddl, SchemaTranslation schemas) {
        return ddlCompiler().render(ddl, schemas);
    }

    @Override
    public final ReflectedTable declared(Table<?> table, NamingConvention naming) {
        return new TableDescriber(
                        context, this::sqlCompiler, naming, schemaReader().options())
                .describe(table);
    }

    @Override
    public CatalogNorm catalogNorm() {
        return new CatalogNorm(schemaReader(), context::typeName);
    }

    @Override
    public boolean addsForeignKeysLater() {
        return capabilities().supports(Feature.ADD_CONSTRAINT);
    }

    @Override
    public boolean createsType(SqlType<?> type) {
        if (type instanceof EnumType<?> labels) {
            return labels.typeName() != null
                    && context.types().isNative(labels)
                    && capabilities().supports(Feature.NAMED_ENUMS);
        }
        return type instanceof DomainType<?> && capabilities().supports(Feature.DOMAINS);
    }

    /** Returns the data of the dialect. */
    protected final CompilerContext context() {
        return context;
    }

    /** Returns a compiler for one statement: a new one each time. */
    protected SqlCompiler sqlCompiler() {
        return new SqlCompiler(context);
    }

    /** Returns a compiler for one piece of DDL: a new one each time. */
    protected DdlCompiler ddlCompiler() {
        return new DdlCompiler(context, this::sqlCompiler);
    }

    /** Shows the name and the database with its version. */
    @Override
    public String toString() {
        return name() + " (" + capabilities().database() + ")";
    }
}
