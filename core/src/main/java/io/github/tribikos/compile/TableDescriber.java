package io.github.tribikos.compile;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.ConstraintVisitor;
import io.github.tribikos.schema.CustomConstraint;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.PrimaryKey;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.SchemaTranslation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says of a declared table what the catalog would say once it is created, in the words of its CREATE TABLE. */
public final class TableDescriber {
    private final CompilerContext context;
    private final Supplier<? extends InlineRenderer> inline;
    private final NamingConvention naming;
    private final CatalogOptions options;
    private final List<ReflectedKey> uniques = new ArrayList<>();
    private final List<ReflectedForeignKey> foreignKeys = new ArrayList<>();
    private final List<ReflectedCheck> checks = new ArrayList<>();
    private @Nullable ReflectedKey primaryKey;

    /**
     * Creates a describer of one table.
     *
     * @param context the dialect's data
     * @param inline gives a fresh renderer for each expression in a check, default or index
     * @param naming how constraints and indexes without a name are called
     * @param options what the dialect's options are in the words of its catalog
     */
    public TableDescriber(
            CompilerContext context,
            Supplier<? extends InlineRenderer> inline,
            NamingConvention naming,
            CatalogOptions options) {
        this.context = context;
        this.inline = inline;
        this.naming = naming;
        this.options = options;
    }

    /**
     * Returns what the catalog would say of {@code table}.
     *
     * @throws io.github.tribikos.error.CompileException if the database lacks a type or cannot write a value
     */
    public ReflectedTable describe(Table<?> table) {
        List<ReflectedColumn> columns = new ArrayList<>();
        String dialect = context.dialectName();
        for (Column<?> column : table.columns()) {
            if (!column.isSystem()) {
                columns.add(describe(column));
                column.checks().stream().filter(context::isPart).forEach(this::add);
            }
        }
        table.constraints().stream().filter(context::isPart).forEach(this::add);
        List<ReflectedIndex> indexes = table.indexes().stream()
                .filter(each -> each.isOn(dialect))
                .map(this::describe)
                .toList();
        return new ReflectedTable(
                new TableName(table.schemaName(), table.tableName()),
                TableKind.TABLE,
                false,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                table.comment(),
                null,
                options.declared(table));
    }

    private ReflectedColumn describe(Column<?> column) {
        Identity identity = column.identityOptions();
        GeneratedStyle style = identity != null
                ? context.capabilities().identity()
                : column.isAutoIncrement() ? context.capabilities().autoIncrement() : null;
        String type = style == GeneratedStyle.ROWID ? "INTEGER" : context.typeName(column.type());
        Expression<?> value = column.serverDefault();
        Computed computed = column.computed();
        ReflectedColumn described = ReflectedColumn.of(column.name(), type, column.type(), column.isNullable())
                .withDefault(value == null ? null : text(value))
                .withComment(column.comment());
        if (computed != null) {
            described = described.withComputed(new ReflectedComputed(text(computed.expression()), computed.isStored()));
        }
        return identity != null
                ? described.withIdentity(identity)
                : column.isAutoIncrement() ? described.withAutoIncrement() : described;
    }

    private String text(ClauseElement element) {
        return inline.get().inline(element, SchemaTranslation.NONE);
    }

    private void add(Constraint constraint) {
        constraint.accept(new ConstraintVisitor<Constraint>() {
            @Override
            public Constraint visitPrimaryKey(PrimaryKey key) {
                primaryKey = new ReflectedKey(name(key), names(key.columns()), null, options.declared(key));
                return key;
            }

            @Override
            public Constraint visitUnique(UniqueConstraint unique) {
                uniques.add(new ReflectedKey(
                        name(unique), names(unique.columns()), unique.deferrable(), options.declared(unique)));
                return unique;
            }

            @Override
            public Constraint visitCheck(CheckConstraint check) {
                checks.add(new ReflectedCheck(name(check), text(check.condition())));
                return check;
            }

            @Override
            public Constraint visitCustom(CustomConstraint custom) {
                return custom; // of one database alone: not read either
            }

            @Override
            public Constraint visitForeignKey(ForeignKeyConstraint key) {
                Table<?> target = key.targetTable();
                foreignKeys.add(new ReflectedForeignKey(
                        name(key),
                        names(key.columns()),
                        new TableName(target.schemaName(), target.tableName()),
                        names(key.targets()),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferrable(),
                        key.isMatchFull()));
                return key;
            }
        });
    }

    private @Nullable String name(Constraint constraint) {
        String name = naming.nameOf(constraint);
        return name == null || name.equals(constraint.name()) ? name : fit(name);
    }

    private String fit(String name) {
        return GeneratedNames.fit(name, context.capabilities().maxIdentifierLength());
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private ReflectedIndex describe(Index index) {
        String name = naming.nameOf(index);
        ReflectedIndex plain = new ReflectedIndex(
                index.isNameGenerated() ? fit(name) : name,
                index.isUnique(),
                index.terms().stream().map(this::describe).toList(),
                List.of(),
                index.where() == null ? null : text(index.where()),
                null);
        return options.declared(index, plain);
    }

    private ReflectedTerm describe(OrderTerm term) {
        boolean isDescending = term instanceof Ordering ordering && ordering.isDescending();
        Ordering.Nulls nulls = term instanceof Ordering ordering ? ordering.nulls() : null;
        Expression<?> expression = term instanceof Ordering ordering ? ordering.expression() : (Expression<?>) term;
        return expression.bare() instanceof Column<?> column
                ? new ReflectedTerm(column.name(), null, isDescending, nulls)
                : new ReflectedTerm(null, text(expression), isDescending, nulls);
    }
}
