package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.AddConstraint;
import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.ConstraintVisitor;
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
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.Domain;
import io.github.tribikos.schema.DropConstraint;
import io.github.tribikos.schema.DropDomain;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.DropSchema;
import io.github.tribikos.schema.DropSequence;
import io.github.tribikos.schema.DropTable;
import io.github.tribikos.schema.DropType;
import io.github.tribikos.schema.DropView;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.PrimaryKey;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Sequence;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.ClauseElement;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Renders CREATE, DROP and ALTER: neutral SQL, laid out as SQLAlchemy does, one column or constraint a line. What differs is
 * data in {@link Capabilities}; a dialect overrides the one method whose text has another shape. Made anew for each use.
 */
public class DdlCompiler implements DdlVisitor<List<String>>, ConstraintVisitor<String> {
    private final CompilerContext context;
    private final Capabilities capabilities;
    private final IdentifierPreparer identifiers;
    private final Supplier<? extends InlineRenderer> inline;
    private final DdlComments comments;
    private SchemaTranslation schemas = SchemaTranslation.NONE;
    private NamingConvention naming = NamingConvention.NONE;

    /**
     * Creates a compiler.
     *
     * @param context the dialect's data
     * @param inline gives a fresh renderer for each expression in a check, default or index
     */
    public DdlCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline) {
        this.context = context;
        this.capabilities = context.capabilities();
        this.identifiers = context.identifiers();
        this.inline = inline;
        this.comments = new DdlComments(capabilities, text -> inline.get().literal(text));
    }

    /**
     * Returns the statements that {@code ddl} takes, in order.
     *
     * @param translation which schemas stand in place of the tables' own
     * @throws CompileException if the database lacks what is asked for
     */
    public final List<String> render(Ddl ddl, SchemaTranslation translation) {
        schemas = translation;
        naming = ddl.naming();
        return ddl.accept(this);
    }

    // Tables.

    @Override
    public List<String> visitCreateTable(CreateTable create) {
        Table<?> table = create.table();
        comments.require(table);
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columnDefinition(column)));
        for (Constraint constraint : table.constraints()) {
            if (create.declares(constraint) && !isKeptByType(constraint)) {
                lines.add(constraint.accept(this));
            }
        }
        List<String> statements = new ArrayList<>(createSequences(create));
        statements.add("CREATE TABLE " + (create.isIfNotExists() ? "IF NOT EXISTS " : "") + tableName(table) + " ("
                + comments.afterOpening(table) + "\n\t" + String.join(", \n\t", lines) + "\n)" + tableOptions(table));
        statements.addAll(comments.statements(table, tableName(table), this::quote));
        return List.copyOf(statements);
    }

    private boolean isKeptByType(Constraint constraint) {
        return constraint instanceof CheckConstraint check
                && check.labels() != null
                && context.types().isNative(check.labels());
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
        return List.of("CREATE " + (create.isTemporary() ? "TEMPORARY " : "") + "TABLE "
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
        return inline.get().literals(query, schemas);
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

    /** Returns {@code schema.table}, quoted. */
    protected String tableName(Table<?> table) {
        return schemaPrefix(table) + quote(table.tableName());
    }

    /** Returns {@code schema.} as it stands before the name of a table or index, or nothing. */
    protected final String schemaPrefix(Table<?> table) {
        String schema = schemas.apply(table.schemaName());
        if (schema == null) {
            return "";
        }
        capabilities.require(Feature.SCHEMAS);
        return quote(schema) + ".";
    }

    /** Returns what follows the closing parenthesis of CREATE TABLE; with a space or line break before it. */
    protected String tableOptions(Table<?> table) {
        return comments.afterClosing(table);
    }

    // Columns.

    /** Returns a column's line: {@code name VARCHAR(9) DEFAULT 'x' NOT NULL}. */
    protected String columnDefinition(Column<?> column) {
        GeneratedStyle generated = generated(column);
        Computed computed = column.computed();
        if (computed != null && capabilities.style(ComputedStyle.class) == ComputedStyle.UNTYPED) {
            return quote(column.name()) + computedClause(computed) + columnChecks(column) + comments.of(column);
        }
        return quote(column.name()) + " " + columnType(column, generated) + defaultClause(column)
                + (computed == null ? "" : computedClause(computed))
                + sequenceClause(column, generated) + identityClause(column, generated) + nullClause(column, generated)
                + columnChecks(column)
                + comments.of(column);
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
        return context.typeName(column.type());
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
        String schema = schemas.apply(sequence.schemaName());
        return (schema == null ? "" : quote(schema) + ".") + quote(sequence.name());
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
        String translated = schemas.apply(name);
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
        return List.of("CREATE DOMAIN " + typeName(domain) + " AS " + context.typeName(domain.base())
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
        String schema = type.schemaName();
        return (schema == null ? "" : quote(schema) + ".") + quote(Objects.requireNonNull(type.typeName()));
    }

    private String typeName(DomainType<?> type) {
        String schema = type.schemaName();
        return (schema == null ? "" : quote(schema) + ".") + quote(type.typeName());
    }

    private String literal(String text) {
        return inline.get().literal(text);
    }

    // Constraints.

    @Override
    public String visitPrimaryKey(PrimaryKey key) {
        return constraintName(key) + "PRIMARY KEY (" + columnNames(key.columns()) + ")";
    }

    @Override
    public String visitUnique(UniqueConstraint unique) {
        return constraintName(unique) + "UNIQUE (" + columnNames(unique.columns()) + ")"
                + deferrable(unique.deferrable(), Feature.DEFERRABLE_UNIQUE);
    }

    @Override
    public String visitCheck(CheckConstraint check) {
        return constraintName(check) + "CHECK (" + inline(check.condition()) + ")";
    }

    @Override
    public String visitForeignKey(ForeignKeyConstraint key) {
        return constraintName(key) + foreignKey(key);
    }

    /** Returns {@code FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE CASCADE}. */
    protected String foreignKey(ForeignKeyConstraint key) {
        return "FOREIGN KEY(" + columnNames(key.columns()) + ") REFERENCES " + referencedTable(key) + " ("
                + columnNames(key.targets()) + ")" + match(key) + action(" ON DELETE ", key.onDelete())
                + action(" ON UPDATE ", key.onUpdate()) + deferrable(key.deferrable(), Feature.DEFERRABLE_KEYS);
    }

    private String match(ForeignKeyConstraint key) {
        if (key.isMatchFull()) {
            capabilities.require(Feature.MATCH_FULL);
        }
        return key.isMatchFull() ? " MATCH FULL" : "";
    }

    private String deferrable(@Nullable Deferrable when, Feature needed) {
        if (when == null) {
            return "";
        }
        if (when != Deferrable.NOT_DEFERRABLE) {
            capabilities.require(needed);
        } else if (!capabilities.supports(needed)) {
            return ""; // it is so anyway
        }
        return " " + when.sql();
    }

    /** Returns the name of the table that a foreign key refers to. */
    protected String referencedTable(ForeignKeyConstraint key) {
        return tableName(key.targetTable());
    }

    private String action(String words, @Nullable ReferentialAction action) {
        if (action == null) {
            return "";
        }
        if (action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT) {
            capabilities.require(Feature.REFERENTIAL_ACTIONS);
        }
        return words + action.sql();
    }

    private String constraintName(Constraint constraint) {
        String name = name(constraint);
        return name == null ? "" : "CONSTRAINT " + name + " ";
    }

    /** Returns the name, given or made up, null if there is none. */
    private @Nullable String name(Constraint constraint) {
        String name = naming.nameOf(constraint);
        if (name == null) {
            return null;
        }
        return quote(name.equals(constraint.name()) ? name : shortened(name));
    }

    @Override
    public List<String> visitAddConstraint(AddConstraint add) {
        capabilities.require(Feature.ADD_CONSTRAINT);
        return List.of("ALTER TABLE " + tableName(add.table()) + " ADD "
                + add.constraint().accept(this));
    }

    @Override
    public List<String> visitDropConstraint(DropConstraint drop) {
        capabilities.require(Feature.ADD_CONSTRAINT);
        String name = name(drop.constraint());
        if (name == null) {
            throw new CompileException("The constraint " + drop.constraint() + " of table \""
                    + drop.table().tableName() + "\" has no name to drop it by. Name it, or give the statement a naming"
                    + " convention: named(...).");
        }
        if (drop.isCascade()) {
            capabilities.require(Feature.DROP_CONSTRAINT_CASCADE);
        }
        return List.of("ALTER TABLE " + tableName(drop.table()) + " DROP " + dropped(drop.constraint(), name)
                + (drop.isCascade() ? " CASCADE" : ""));
    }

    /** Returns what follows DROP: {@code CONSTRAINT fk_captain}. */
    protected String dropped(Constraint constraint, String name) {
        return "CONSTRAINT " + name;
    }

    // Indexes.

    @Override
    public List<String> visitCreateIndex(CreateIndex create) {
        Index index = create.index();
        String terms = index.terms().stream().map(this::indexTerm).collect(Collectors.joining(", "));
        return List.of("CREATE " + (index.isUnique() ? "UNIQUE " : "") + "INDEX "
                + (create.isIfNotExists() ? "IF NOT EXISTS " : "") + indexName(index) + " ON " + indexTable(index)
                + " (" + terms
                + ")" + indexCondition(index));
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
    private String indexTerm(OrderTerm term) {
        Expression<?> indexed = term instanceof Ordering ordering ? ordering.expression() : (Expression<?>) term;
        String plain = inline(term);
        if (indexed.bare() instanceof Column<?>) {
            return plain;
        }
        capabilities.require(Feature.EXPRESSION_INDEXES);
        boolean isWrapped = switch (capabilities.style(IndexTermStyle.class)) {
            case PLAIN -> false;
            case OPERATIONS -> !(indexed.bare() instanceof FunctionCall<?>);
            case EXPRESSIONS -> true;
        };
        String expression = inline(indexed);
        return isWrapped ? "(" + expression + ")" + plain.substring(expression.length()) : plain;
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
        String name = naming.nameOf(index);
        return quote(index.isNameGenerated() ? shortened(name) : name);
    }

    // Small change.

    private String columnNames(List<Column<?>> columns) {
        return columns.stream().map(column -> quote(column.name())).collect(Collectors.joining(", "));
    }

    /** Returns a name, quoted where it must be. */
    protected final String quote(String name) {
        return identifiers.quote(name);
    }

    /** Returns an expression with its values written out and its columns without their table. */
    protected final String inline(ClauseElement element) {
        return inline.get().inline(element);
    }

    /** Returns the database's capabilities. */
    protected final Capabilities capabilities() {
        return capabilities;
    }

    private String shortened(String name) {
        return GeneratedNames.fit(name, capabilities.maxIdentifierLength());
    }
}
