package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.AddConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.CreateDomain;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CreateSchema;
import io.github.tribikos.schema.CreateSequence;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.CreateTableAs;
import io.github.tribikos.schema.CreateType;
import io.github.tribikos.schema.CreateView;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.DdlVisitor;
import io.github.tribikos.schema.Domain;
import io.github.tribikos.schema.DropConstraint;
import io.github.tribikos.schema.DropDomain;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.DropSchema;
import io.github.tribikos.schema.DropSequence;
import io.github.tribikos.schema.DropTable;
import io.github.tribikos.schema.DropType;
import io.github.tribikos.schema.DropView;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Sequence;
import io.github.tribikos.schema.SetComment;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.TextDdl;
import io.github.tribikos.sql.Cast;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FunctionCall;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Renders CREATE, DROP and ALTER: neutral SQL, laid out as SQLAlchemy does, one column or constraint a line. What differs is
 * data in {@link Capabilities}; a dialect overrides the one method whose text has another shape. Made anew for each use.
 */
public class DdlCompiler extends ConstraintCompiler implements DdlVisitor<List<String>> {
    private final CompilerContext context;
    private final Capabilities capabilities;
    private final Supplier<? extends InlineRenderer> inline;
    private final DdlComments comments;

    /**
     * Creates a compiler.
     *
     * @param context the dialect's data
     * @param inline gives a fresh renderer for each expression in a check, default or index
     */
    public DdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline) {
        super(context, inline);
        this.context = context;
        this.capabilities = context.capabilities();
        this.inline = inline;
        this.comments = new DdlComments(capabilities, this::literal);
    }

    /**
     * Returns the statements that {@code ddl} takes, in order.
     *
     * @param translation which schemas stand in place of the tables' own
     * @throws CompileException if the database lacks what is asked for
     */
    public final List<String> render(Ddl ddl, SchemaTranslation translation) {
        begin(ddl, translation);
        return ddl.accept(this);
    }

    // Tables.

    @Override
    public List<String> visitCreateTable(CreateTable create) {
        Table<?> table = create.table();
        comments.require(table);
        List<String> lines = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            if (!column.isSystem()) {
                lines.add(columnDefinition(column));
            }
        }
        for (Constraint constraint : table.constraints()) {
            if (create.declares(constraint) && isPart(constraint)) {
                lines.add(constraint.accept(this));
            }
        }
        List<String> statements = new ArrayList<>(createSequences(create));
        statements.add("CREATE " + tableKind(table) + "TABLE " + (create.isIfNotExists() ? "IF NOT EXISTS " : "")
                + tableName(table) + " (" + comments.afterOpening(table) + "\n\t" + String.join(", \n\t", lines) + "\n)"
                + tableOptions(table));
        comments(create, statements);
        return List.copyOf(statements);
    }

    /** Returns what stands before TABLE, with a space behind it: {@code TEMPORARY }. */
    protected String tableKind(Table<?> table) {
        return table.isTemporary() ? temporary() : "";
    }

    private String temporary() {
        capabilities.require(Feature.TEMPORARY_TABLES);
        return capabilities.style(TemporaryStyle.class).word() + " ";
    }

    /** The comments that are statements of their own. */
    private void comments(CreateTable create, List<String> statements) {
        Table<?> table = create.table();
        if (capabilities.style(CommentStyle.class) == CommentStyle.COMMENT_ON) {
            if (table.comment() != null) {
                statements.add(tableComment(table, table.comment()));
            }
            for (Column<?> column : table.columns()) {
                if (column.comment() != null) {
                    statements.add(columnComment(column, column.comment()));
                }
            }
        }
        for (Constraint constraint : table.constraints()) {
            if (constraint.comment() != null && create.declares(constraint) && isPart(constraint)) {
                statements.add(constraintComment(constraint, constraint.comment()));
            }
        }
    }

    @Override
    public List<String> visitSetComment(SetComment set) {
        if (set.constraint() != null) {
            return List.of(constraintComment(set.constraint(), set.text()));
        }
        capabilities.require(Feature.SET_COMMENT);
        return List.of(
                set.column() == null ? tableComment(set.table(), set.text()) : columnComment(set.column(), set.text()));
    }

    /** Returns the statement that sets the comment of a table, null for none. */
    protected String tableComment(Table<?> table, @Nullable String text) {
        return "COMMENT ON TABLE " + tableName(table) + " IS " + comment(text);
    }

    /** Returns the statement that sets the comment of a column, null for none. */
    protected String columnComment(Column<?> column, @Nullable String text) {
        return "COMMENT ON COLUMN " + tableName(column.from()) + "." + quote(column) + " IS " + comment(text);
    }

    private String constraintComment(Constraint constraint, @Nullable String text) {
        capabilities.require(Feature.CONSTRAINT_COMMENTS);
        return "COMMENT ON CONSTRAINT " + requireName(constraint) + " ON " + tableName(constraint.table()) + " IS "
                + comment(text);
    }

    /** Returns a comment as a literal, or what takes it away. */
    protected String comment(@Nullable String text) {
        return text == null ? "NULL" : literal(text);
    }

    @Override
    public List<String> visitText(TextDdl text) {
        return text.statements(context.dialectName());
    }

    /** Whether a constraint is there on this database, and no type sees to it: an enumeration of the database needs no check. */
    protected boolean isPart(Constraint constraint) {
        return context.isPart(constraint);
    }

    @Override
    public List<String> visitDropTable(DropTable drop) {
        List<String> statements = new ArrayList<>();
        statements.add("DROP TABLE " + (drop.isIfExists() ? "IF EXISTS " : "") + tableName(drop.table()));
        for (Column<?> column : drop.table().columns()) {
            if (generated(column) == GeneratedStyle.SEQUENCE) {
                statements.add("DROP SEQUENCE IF EXISTS " + sequenceName(column));
            }
        }
        return List.copyOf(statements);
    }

    // What queries make.

    @Override
    public List<String> visitCreateTableAs(CreateTableAs create) {
        return List.of("CREATE " + (create.isTemporary() ? temporary() : "") + "TABLE "
                + (create.isIfNotExists() ? "IF NOT EXISTS " : "") + tableName(create.table()) + " AS "
                + query(create.query()));
    }

    @Override
    public List<String> visitCreateView(CreateView create) {
        if (create.isOrReplace()) {
            capabilities.require(Feature.REPLACE_VIEW);
        }
        return List.of("CREATE " + (create.isOrReplace() ? "OR REPLACE " : "") + materialized(create.isMaterialized())
                + "VIEW " + tableName(create.table()) + " AS " + query(create.query()));
    }

    @Override
    public List<String> visitDropView(DropView drop) {
        return List.of("DROP " + materialized(drop.isMaterialized()) + "VIEW " + (drop.isIfExists() ? "IF EXISTS " : "")
                + tableName(drop.table()));
    }

    private String materialized(boolean isMaterialized) {
        if (isMaterialized) {
            capabilities.require(Feature.MATERIALIZED_VIEW);
        }
        return isMaterialized ? "MATERIALIZED " : "";
    }

    private String query(Query<?> query) {
        return inline.get().literals(query, schemas());
    }

    private List<String> createSequences(CreateTable create) {
        List<String> statements = new ArrayList<>();
        for (Column<?> column : create.table().columns()) {
            if (generated(column) == GeneratedStyle.SEQUENCE) {
                Identity identity = column.identityOptions();
                String options = identity == null ? "" : identity.options();
                statements.add("CREATE SEQUENCE " + (create.isIfNotExists() ? "IF NOT EXISTS " : "")
                        + sequenceName(column) + (options.isEmpty() ? "" : " " + options));
            }
        }
        return statements;
    }

    /** Returns the name, with its schema, of the sequence that a generated column has where there are no identity columns. */
    private String sequenceName(Column<?> column) {
        Table<?> table = column.from();
        return schemaPrefix(table) + quote(shortened(table.tableName() + "_" + column.name() + "_seq"));
    }

    /** Returns what follows the closing parenthesis of CREATE TABLE; with a space or line break before it. */
    protected String tableOptions(Table<?> table) {
        return comments.afterClosing(table);
    }

    // Columns.

    /** Returns a column's line: {@code name VARCHAR(9) DEFAULT 'x' NOT NULL}. */
    protected final String columnDefinition(Column<?> column) {
        return columnDefinition(column, column.comment());
    }

    /** As {@link #columnDefinition(Column)}, with another comment or, null, none. */
    protected final String columnDefinition(Column<?> column, @Nullable String comment) {
        return columnParts(column) + comments.behind(comment);
    }

    private String columnParts(Column<?> column) {
        GeneratedStyle generated = generated(column);
        Computed computed = column.computed();
        if (computed != null && capabilities.style(ComputedStyle.class) == ComputedStyle.UNTYPED) {
            return quote(column) + computedClause(computed) + columnChecks(column) + columnEnd(column);
        }
        return quote(column) + " " + columnType(column, generated) + defaultClause(column)
                + (computed == null ? "" : computedClause(computed))
                + sequenceClause(column, generated) + identityClause(column, generated) + nullClause(column, generated)
                + columnEnd(column)
                + columnChecks(column);
    }

    private String computedClause(Computed computed) {
        capabilities.require(computed.isStored() ? Feature.STORED_COLUMNS : Feature.VIRTUAL_COLUMNS);
        String expression = " AS (" + inline(computed.expression()) + ")";
        return switch (capabilities.style(ComputedStyle.class)) {
            case KEYWORD -> " GENERATED ALWAYS" + expression + (computed.isStored() ? " STORED" : " VIRTUAL");
            case BARE -> " GENERATED ALWAYS" + expression;
            case UNTYPED -> expression + (computed.isStored() ? " PERSISTED" : "");
        };
    }

    /** Returns the type; of a generated column it can depend on how it is generated. */
    protected String columnType(Column<?> column, @Nullable GeneratedStyle generated) {
        if (generated == GeneratedStyle.SERIAL) {
            return column.type().accept(SerialNames.INSTANCE);
        }
        if (generated == GeneratedStyle.ROWID) {
            return "INTEGER";
        }
        if (column.type().forDialect(context.dialectName()) instanceof DomainType<?>) {
            capabilities.require(Feature.DOMAINS);
        }
        return NamedTypeSchema.translated(column.type(), context, schemas());
    }

    /** Returns {@code  DEFAULT value} with a space before it, or nothing. */
    protected String defaultClause(Column<?> column) {
        Expression<?> value = column.serverDefault();
        return value == null ? "" : " DEFAULT " + defaultValue(value);
    }

    /** Returns the value of DEFAULT; some databases want parentheses around an expression. */
    protected String defaultValue(Expression<?> value) {
        return inline(value);
    }

    private String sequenceClause(Column<?> column, @Nullable GeneratedStyle generated) {
        return generated == GeneratedStyle.SEQUENCE
                ? " DEFAULT nextval(" + inline.get().literal(sequenceName(column)) + ")"
                : "";
    }

    /** Returns {@code  GENERATED BY DEFAULT AS IDENTITY} with a space before it, or nothing. */
    protected String identityClause(Column<?> column, @Nullable GeneratedStyle generated) {
        if (generated != GeneratedStyle.IDENTITY) {
            return "";
        }
        Identity options = column.identityOptions();
        return " " + (options == null ? Identity.byDefault() : options);
    }

    /** Returns {@code  NOT NULL}, {@code  NOT NULL AUTO_INCREMENT} or nothing; an identity column is never NULL by itself. */
    protected String nullClause(Column<?> column, @Nullable GeneratedStyle generated) {
        if (generated == GeneratedStyle.IDENTITY) {
            return "";
        }
        return (column.isNullable() ? "" : " NOT NULL")
                + (generated == GeneratedStyle.AUTO_INCREMENT ? " AUTO_INCREMENT" : "");
    }

    /** Returns what stands behind the column but for its checks and comment, with a space before it. */
    protected String columnEnd(Column<?> column) {
        return "";
    }

    private String columnChecks(Column<?> column) {
        return column.checks().stream().map(check -> " " + check.accept(this)).collect(Collectors.joining());
    }

    private @Nullable GeneratedStyle generated(Column<?> column) {
        if (!column.isGenerated()) {
            return null;
        }
        Identity options = column.identityOptions();
        GeneratedStyle style = options == null ? capabilities.autoIncrement() : capabilities.identity();
        if (options != null && !options.isPlain()) {
            capabilities.require(Feature.IDENTITY_OPTIONS);
            if (options.isAlways()) {
                capabilities.require(Feature.IDENTITY_ALWAYS);
            }
            if (style != GeneratedStyle.SEQUENCE
                    && style != GeneratedStyle.IDENTITY
                    && style != GeneratedStyle.UNSPOKEN) {
                throw CompileException.unsupported(
                        capabilities.database(),
                        "the options of identity column \"" + column + "\" (" + options + ")",
                        null,
                        "Use identity() without options.");
            }
        }
        if (style == GeneratedStyle.ROWID
                && (!column.isPrimaryKey() || column.from().primaryKeyColumns().size() > 1)) {
            throw CompileException.unsupported(
                    capabilities.database(),
                    "a generated column that is not the whole primary key",
                    null,
                    "Make \"" + column + "\" the only column of the primary key, or give it a default.");
        }
        return style;
    }

    // Sequences.

    @Override
    public List<String> visitCreateSequence(CreateSequence create) {
        capabilities.require(Feature.SEQUENCES);
        String options = create.sequence().options();
        return List.of("CREATE SEQUENCE " + (create.isIfNotExists() ? "IF NOT EXISTS " : "") + name(create.sequence())
                + (options.isEmpty() ? "" : " " + options));
    }

    @Override
    public List<String> visitDropSequence(DropSequence drop) {
        capabilities.require(Feature.SEQUENCES);
        return List.of("DROP SEQUENCE " + (drop.isIfExists() ? "IF EXISTS " : "") + name(drop.sequence()));
    }

    private String name(Sequence sequence) {
        return name(sequence.schemaName(), sequence.name());
    }

    private String name(@Nullable String declaredSchema, String name) {
        String schema = schemas().apply(declaredSchema);
        return (schema == null ? "" : quote(schema) + ".") + quote(name);
    }

    // Schemas.

    @Override
    public List<String> visitCreateSchema(CreateSchema create) {
        capabilities.require(Feature.CREATE_SCHEMA);
        if (create.isIfNotExists()) {
            capabilities.require(Feature.CREATE_SCHEMA_CHECK);
        }
        return List.of("CREATE SCHEMA " + (create.isIfNotExists() ? "IF NOT EXISTS " : "") + schema(create.name()));
    }

    @Override
    public List<String> visitDropSchema(DropSchema drop) {
        capabilities.require(Feature.CREATE_SCHEMA);
        if (drop.isCascade()) {
            capabilities.require(Feature.DROP_SCHEMA_CASCADE);
        }
        return List.of("DROP SCHEMA " + (drop.isIfExists() ? "IF EXISTS " : "") + schema(drop.name())
                + (drop.isCascade() ? " CASCADE" : ""));
    }

    private String schema(String name) {
        String translated = schemas().apply(name);
        if (translated == null) {
            throw new CompileException(
                    "The schema \"" + name + "\" is translated to the connection's own, which is neither"
                            + " created nor dropped by its name. Run the statement without the translation.");
        }
        return quote(translated);
    }

    // Types.

    @Override
    public List<String> visitCreateType(CreateType create) {
        capabilities.require(Feature.NAMED_ENUMS);
        return List.of("CREATE TYPE " + typeName(create.type()) + " AS ENUM ("
                + create.type().labels().stream().map(this::literal).collect(Collectors.joining(", ")) + ")");
    }

    @Override
    public List<String> visitDropType(DropType drop) {
        capabilities.require(Feature.NAMED_ENUMS);
        return List.of("DROP TYPE " + (drop.isIfExists() ? "IF EXISTS " : "") + typeName(drop.type()));
    }

    @Override
    public List<String> visitCreateDomain(CreateDomain create) {
        capabilities.require(Feature.DOMAINS);
        Domain<?> domain = create.domain();
        Expression<?> value = domain.serverDefault();
        return List.of("CREATE DOMAIN " + typeName(domain) + " AS "
                + NamedTypeSchema.translated(domain.base(), context, schemas())
                + (value == null ? "" : " DEFAULT " + inline(value)) + (domain.isNotNull() ? " NOT NULL" : "")
                + domain.checks().stream().map(this::domainCheck).collect(Collectors.joining()));
    }

    private String domainCheck(Domain.Check check) {
        return (check.name() == null ? "" : " CONSTRAINT " + quote(check.name())) + " CHECK ("
                + inline(check.condition()) + ")";
    }

    @Override
    public List<String> visitDropDomain(DropDomain drop) {
        capabilities.require(Feature.DOMAINS);
        return List.of("DROP DOMAIN " + (drop.isIfExists() ? "IF EXISTS " : "") + typeName(drop.domain()));
    }

    private String typeName(EnumType<?> type) {
        return name(type.schemaName(), Objects.requireNonNull(type.typeName()));
    }

    private String typeName(DomainType<?> type) {
        return name(type.schemaName(), type.typeName());
    }

    // Constraints by themselves.

    @Override
    public List<String> visitAddConstraint(AddConstraint add) {
        capabilities.require(Feature.ADD_CONSTRAINT);
        return List.of("ALTER TABLE " + tableName(add.table()) + " ADD "
                + add.constraint().accept(this));
    }

    @Override
    public List<String> visitDropConstraint(DropConstraint drop) {
        capabilities.require(Feature.ADD_CONSTRAINT);
        String name = requireName(drop.constraint());
        if (drop.isCascade()) {
            capabilities.require(Feature.DROP_CONSTRAINT_CASCADE);
        }
        return List.of("ALTER TABLE " + tableName(drop.table()) + " DROP " + dropped(drop.constraint(), name)
                + (drop.isCascade() ? " CASCADE" : ""));
    }

    private String requireName(Constraint constraint) {
        String name = name(constraint);
        if (name == null) {
            throw new CompileException("The constraint " + constraint + " of table \""
                    + constraint.table().tableName() + "\" has no name to call it by. Name it, or give the statement a"
                    + " naming convention: named(...).");
        }
        return name;
    }

    /** Returns what follows DROP: {@code CONSTRAINT fk_captain}. */
    protected String dropped(Constraint constraint, String name) {
        return "CONSTRAINT " + name;
    }

    // Indexes.

    @Override
    public List<String> visitCreateIndex(CreateIndex create) {
        Index index = create.index();
        StringJoiner terms = new StringJoiner(", ");
        for (int i = 0; i < index.terms().size(); i++) {
            terms.add(indexTerm(index, i));
        }
        return List.of("CREATE " + indexKind(index) + "INDEX " + beforeIndexName(index)
                + (create.isIfNotExists() ? "IF NOT EXISTS " : "") + indexName(index) + " ON " + indexTable(index) + " "
                + indexMethod(index) + "(" + terms + ")" + beforeCondition(index) + indexCondition(index)
                + indexEnd(index));
    }

    /** Returns what stands before INDEX, with a space behind it: {@code UNIQUE }. */
    protected String indexKind(Index index) {
        return index.isUnique() ? "UNIQUE " : "";
    }

    /** Returns what stands between INDEX and the name, with a space behind it: {@code CONCURRENTLY }. */
    protected String beforeIndexName(Index index) {
        return "";
    }

    /** Returns what stands before the terms, with a space behind it: {@code USING gin }. */
    protected String indexMethod(Index index) {
        return "";
    }

    /** Returns what stands behind the expression of a term, counted from 0, and before its direction: {@code  text_pattern_ops}. */
    protected String termOptions(Index index, int position) {
        return "";
    }

    /** Returns what stands between the terms and WHERE, with a space before it: {@code  INCLUDE (kind)}. */
    protected String beforeCondition(Index index) {
        return "";
    }

    /** Returns what stands at the end, with a space before it. */
    protected String indexEnd(Index index) {
        return "";
    }

    @Override
    public List<String> visitDropIndex(DropIndex drop) {
        Index index = drop.index();
        return List.of("DROP INDEX " + (drop.isIfExists() ? "IF EXISTS " : "") + schemaPrefix(index.table())
                + plainIndexName(index));
    }

    /** Returns the name of an index as CREATE INDEX has it: without a schema. */
    protected String indexName(Index index) {
        return plainIndexName(index);
    }

    /** Returns the table of an index as CREATE INDEX has it: with its schema. */
    protected String indexTable(Index index) {
        return tableName(index.table());
    }

    /** Returns a column, expression or either with a direction, as an index has it. */
    private String indexTerm(Index index, int position) {
        OrderTerm term = index.terms().get(position);
        Expression<?> indexed = term instanceof Ordering ordering ? ordering.expression() : (Expression<?>) term;
        String expression = inline(indexed);
        String direction = inline(term).substring(expression.length());
        boolean isWrapped = false;
        if (!(indexed.bare() instanceof Column<?>)) {
            capabilities.require(Feature.EXPRESSION_INDEXES);
            isWrapped = switch (capabilities.style(IndexTermStyle.class)) {
                case PLAIN -> false;
                case OPERATIONS -> !(indexed.bare() instanceof FunctionCall<?> || indexed.bare() instanceof Cast<?>);
                case EXPRESSIONS -> true;
            };
        }
        return (isWrapped ? "(" + expression + ")" : expression) + termOptions(index, position) + direction;
    }

    private String indexCondition(Index index) {
        if (index.where() == null) {
            return "";
        }
        capabilities.require(Feature.PARTIAL_INDEXES);
        return " WHERE " + inline(index.where());
    }

    /** Returns the name of an index without a schema. */
    protected final String plainIndexName(Index index) {
        String name = naming().nameOf(index);
        return quote(index.isNameGenerated() ? shortened(name) : name);
    }
}
