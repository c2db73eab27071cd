package io.github.tribikos.compile;

import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.ConstraintDefinition;
import io.github.tribikos.schema.ConstraintVisitor;
import io.github.tribikos.schema.CustomConstraint;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.PrimaryKey;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.SchemaTranslation;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The half of {@link DdlCompiler} that spells constraints and names. */
abstract class ConstraintCompiler implements ConstraintVisitor<String> {
    private final CompilerContext context;
    private final Capabilities capabilities;
    private final IdentifierPreparer identifiers;
    private final Supplier<? extends InlineRenderer> inline;
    private SchemaTranslation schemas = SchemaTranslation.NONE;
    private NamingConvention naming = NamingConvention.NONE;

    ConstraintCompiler(CompilerContext context, Supplier<? extends InlineRenderer> inline) {
        this.context = context;
        this.capabilities = context.capabilities();
        this.identifiers = context.identifiers();
        this.inline = inline;
    }

    /** Says for which statement, and in which schemas, names are spelled. */
    final void begin(Ddl ddl, SchemaTranslation translation) {
        schemas = translation;
        naming = ddl.naming();
    }

    final SchemaTranslation schemas() {
        return schemas;
    }

    final NamingConvention naming() {
        return naming;
    }

    @Override
    public String visitPrimaryKey(PrimaryKey key) {
        return constraintName(key) + "PRIMARY KEY " + afterKeyword(key) + "(" + columnNames(key.columns()) + ")"
                + afterColumns(key);
    }

    @Override
    public String visitUnique(UniqueConstraint unique) {
        return constraintName(unique) + "UNIQUE " + afterKeyword(unique) + "(" + columnNames(unique.columns()) + ")"
                + afterColumns(unique)
                + deferrable(unique.deferrable(), Feature.DEFERRABLE_UNIQUE);
    }

    @Override
    public String visitCheck(CheckConstraint check) {
        return constraintName(check) + "CHECK (" + inline(check.condition()) + ")" + afterColumns(check);
    }

    @Override
    public String visitForeignKey(ForeignKeyConstraint key) {
        return constraintName(key) + foreignKey(key) + afterColumns(key);
    }

    @Override
    public String visitCustom(CustomConstraint custom) {
        return constraintName(custom) + custom.definition().sql(new DefinitionWriter());
    }

    /** Spells for a node of a dialect's module. */
    private final class DefinitionWriter implements ConstraintDefinition.Writer {
        @Override
        public String dialect() {
            return context.dialectName();
        }

        @Override
        public String quote(String name) {
            return ConstraintCompiler.this.quote(name);
        }

        @Override
        public String inline(ClauseElement element) {
            return ConstraintCompiler.this.inline(element);
        }
    }

    /** Returns what stands between PRIMARY KEY or UNIQUE and the columns, with a space behind it: {@code CLUSTERED }. */
    protected String afterKeyword(Constraint constraint) {
        return "";
    }

    /** Returns what stands behind the columns or the condition, with a space before it: {@code  ON CONFLICT IGNORE}. */
    protected String afterColumns(Constraint constraint) {
        return "";
    }

    /** Returns {@code FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE CASCADE}. */
    protected String foreignKey(ForeignKeyConstraint key) {
        return "FOREIGN KEY(" + columnNames(key.columns()) + ") REFERENCES " + referencedTable(key) + " ("
                + columnNames(key.targets()) + ")" + match(key) + action(" ON DELETE ", key.onDelete())
                + onDeleteColumns(key)
                + action(" ON UPDATE ", key.onUpdate()) + deferrable(key.deferrable(), Feature.DEFERRABLE_KEYS);
    }

    private String match(ForeignKeyConstraint key) {
        if (key.isMatchFull()) {
            capabilities.require(Feature.MATCH_FULL);
        }
        return key.isMatchFull() ? " MATCH FULL" : "";
    }

    private String onDeleteColumns(ForeignKeyConstraint key) {
        if (key.onDeleteColumns().isEmpty()) {
            return "";
        }
        capabilities.require(Feature.ON_DELETE_COLUMNS);
        return " (" + columnNames(key.onDeleteColumns()) + ")";
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

    final String constraintName(Constraint constraint) {
        String name = name(constraint);
        return name == null ? "" : "CONSTRAINT " + name + " ";
    }

    /** Returns the name, given or made up, null if there is none. */
    final @Nullable String name(Constraint constraint) {
        String name = naming.nameOf(constraint);
        if (name == null) {
            return null;
        }
        return quote(name.equals(constraint.name()) ? name : shortened(name));
    }

    /** Returns {@code schema.table}, quoted. */
    protected String tableName(Table<?> table) {
        return schemaPrefix(table) + quote(table);
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

    /** Returns the names of columns, quoted and separated by commas. */
    protected final String columnNames(List<? extends Column<?>> columns) {
        return columns.stream().map(this::quote).collect(Collectors.joining(", "));
    }

    /** Returns a name, quoted where it must be. */
    protected final String quote(String name) {
        return identifiers.quote(name);
    }

    /** Returns a column's name, quoted as it says or where it must be. */
    protected final String quote(Column<?> column) {
        return identifiers.quote(column.name(), column.quoting());
    }

    /** Returns a table's name without its schema, quoted as it says or where it must be. */
    protected final String quote(Table<?> table) {
        return identifiers.quote(table.tableName(), table.quoting());
    }

    /** Returns an expression with its values written out and its columns without their table. */
    protected final String inline(ClauseElement element) {
        return inline.get().inline(element, schemas);
    }

    /** Returns the database's capabilities. */
    protected final Capabilities capabilities() {
        return capabilities;
    }

    /** Returns a text as a literal. */
    final String literal(String text) {
        return inline.get().literal(text);
    }

    final String shortened(String name) {
        return GeneratedNames.fit(name, capabilities.maxIdentifierLength());
    }
}
