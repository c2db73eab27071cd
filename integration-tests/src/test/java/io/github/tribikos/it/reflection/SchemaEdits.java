package io.github.tribikos.it.reflection;

import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogNorm;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.it.reflection.OptionChoices.Choice;
import io.github.tribikos.it.reflection.SchemaSpec.CheckSpec;
import io.github.tribikos.it.reflection.SchemaSpec.ColumnSpec;
import io.github.tribikos.it.reflection.SchemaSpec.IndexSpec;
import io.github.tribikos.it.reflection.SchemaSpec.KeySpec;
import io.github.tribikos.it.reflection.SchemaSpec.ReferenceSpec;
import io.github.tribikos.it.reflection.SchemaSpec.TableSpec;
import io.github.tribikos.reflect.SchemaDifference;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes one thing of a schema, and says which difference that is. */
final class SchemaEdits {
    private final GeneratedSchemas random;
    private final Dialect dialect;
    private final CatalogNorm norm;
    private final Set<CatalogTrait> traits;

    /** A schema after one edit, and the difference that it makes to the schema before. */
    record Edited(
            SchemaSpec schema,
            Class<? extends SchemaDifference> kind,
            String table,
            @Nullable String column) {
        boolean isTold(SchemaDifference difference) {
            return kind.isInstance(difference)
                    && difference.table().equals(new TableName(null, table))
                    && (column == null || difference.toString().contains("." + column + ":"));
        }
    }

    SchemaEdits(GeneratedSchemas random, Dialect dialect) {
        this.random = random;
        this.dialect = dialect;
        this.norm = dialect.catalogNorm();
        this.traits = dialect.schemaReader().traits();
    }

    /** Returns an edit of {@code before}, null if the one thrown is not possible there. */
    @Nullable
    Edited edit(SchemaSpec before, int kind) {
        SchemaSpec schema = before.copy();
        TableSpec table = random.one(schema.tables);
        return switch (kind) {
            case 0 -> {
                schema.tables.add(random.table("extra"));
                yield new Edited(schema, SchemaDifference.OfTable.class, "extra", null);
            }
            case 1 -> dropTable(schema, table);
            case 2 -> {
                table.columns.add(random.column("added"));
                yield new Edited(schema, SchemaDifference.OfColumn.class, table.name, "added");
            }
            case 3, 4, 5, 6, 7 -> ofColumn(schema, table, kind);
            case 8 -> comment(schema, table);
            case 9 -> unique(schema, table);
            case 10 -> check(schema, table);
            case 11 -> index(schema, table);
            case 12 -> reference(schema, table);
            case 13 -> option(schema, table);
            case 14 -> indexOption(schema, table);
            case 15 -> uniqueOption(schema, table);
            default -> primaryKey(schema, table);
        };
    }

    private @Nullable Edited comment(SchemaSpec schema, TableSpec table) {
        if (!traits.contains(CatalogTrait.COMMENTS)) {
            return null;
        }
        table.comment = table.comment == null ? "new" : null;
        return new Edited(schema, SchemaDifference.OfComment.class, table.name, null);
    }

    static int kinds() {
        return 17;
    }

    private @Nullable Edited option(SchemaSpec schema, TableSpec table) {
        Choice<TableSpec, DialectOptions.OfTable> other = table.options == null ? random.option(table) : null;
        boolean isSame = Objects.equals(table.options, other);
        table.options = other;
        return isSame ? null : new Edited(schema, SchemaDifference.OfOption.class, table.name, null);
    }

    private @Nullable Edited indexOption(SchemaSpec schema, TableSpec table) {
        if (table.indexes.isEmpty()) {
            return null;
        }
        IndexSpec index = table.indexes.get(0);
        Choice<IndexSpec, DialectOptions.OfIndex> other = index.options() == null ? random.option(index) : null;
        if (Objects.equals(index.options(), other)
                || (index.isUnique() && !traits.contains(CatalogTrait.UNIQUE_INDEXES))) {
            return null;
        }
        table.indexes.set(0, index.withOptions(other));
        return new Edited(schema, SchemaDifference.OfIndex.class, table.name, null);
    }

    private @Nullable Edited uniqueOption(SchemaSpec schema, TableSpec table) {
        if (table.uniques.isEmpty()) {
            return null;
        }
        KeySpec unique = table.uniques.get(0);
        Choice<KeySpec, DialectOptions.OfConstraint> other = unique.options() == null ? random.option(unique) : null;
        if (Objects.equals(unique.options(), other)) {
            return null;
        }
        table.uniques.set(0, new KeySpec(unique.name(), unique.columns(), other));
        return new Edited(schema, SchemaDifference.OfUnique.class, table.name, null);
    }

    private static @Nullable Edited dropTable(SchemaSpec schema, TableSpec table) {
        boolean isReferred = schema.tables.stream()
                .anyMatch(other ->
                        other.references.stream().anyMatch(key -> key.target().equals(table.name)));
        schema.tables.remove(table);
        return isReferred ? null : new Edited(schema, SchemaDifference.OfTable.class, table.name, null);
    }

    /** A column that nothing is made of. */
    private @Nullable ColumnSpec free(TableSpec table) {
        List<ColumnSpec> free = new ArrayList<>();
        for (ColumnSpec column : table.columns) {
            if (column.name().startsWith("c")) {
                free.add(column);
            }
        }
        return free.isEmpty() ? null : random.one(free);
    }

    private @Nullable Edited ofColumn(SchemaSpec schema, TableSpec table, int kind) {
        ColumnSpec column = free(table);
        if (column == null) {
            return null;
        }
        String name = column.name();
        switch (kind) {
            case 3 -> {
                table.columns.remove(column);
                return new Edited(schema, SchemaDifference.OfColumn.class, table.name, name);
            }
            case 4 -> {
                SqlType<?> other = random.type();
                if (column.value() != null || type(other).equals(type(column.type()))) {
                    return null;
                }
                replace(table, column, column.withType(other));
                return new Edited(schema, SchemaDifference.OfType.class, table.name, name);
            }
            case 5 -> {
                replace(table, column, column.withNullable(!column.isNullable()));
                return new Edited(schema, SchemaDifference.OfNullability.class, table.name, name);
            }
            case 6 -> {
                Object value =
                        column.value() != null && random.one(List.of(true, false)) ? null : random.value(column.type());
                if (Objects.equals(value, column.value()) || (value != null && !(value instanceof Comparable))) {
                    return null;
                }
                replace(table, column, column.withValue(value));
                return new Edited(schema, SchemaDifference.OfDefault.class, table.name, name);
            }
            default -> {
                replace(table, column, column.withComment(column.comment() == null ? "n'w" : null));
                return traits.contains(CatalogTrait.COMMENTS)
                        ? new Edited(schema, SchemaDifference.OfComment.class, table.name, name)
                        : null;
            }
        }
    }

    /** The normal form of the type: some databases make no difference between two. */
    private String type(SqlType<?> type) {
        Table<?> table = Table.named("t");
        table.column("c", type);
        return norm.type(
                dialect.declared(table, NamingConvention.NONE).column("c").typeText());
    }

    private static void replace(TableSpec table, ColumnSpec column, ColumnSpec other) {
        table.columns.set(table.columns.indexOf(column), other);
    }

    private static Edited unique(SchemaSpec schema, TableSpec table) {
        if (table.uniques.isEmpty()) {
            table.uniques.add(new KeySpec("uq_" + table.name, List.of(GeneratedSchemas.NUMBER)));
        } else {
            table.uniques.clear();
        }
        return new Edited(schema, SchemaDifference.OfUnique.class, table.name, null);
    }

    private @Nullable Edited check(SchemaSpec schema, TableSpec table) {
        CheckSpec other = random.check("ck_" + table.name);
        if (table.checks.contains(other)) {
            return null;
        }
        boolean isChanged = traits.contains(CatalogTrait.CHECK_NAMES) || table.checks.isEmpty();
        table.checks.clear();
        if (isChanged) {
            table.checks.add(other);
        }
        return new Edited(schema, SchemaDifference.OfCheck.class, table.name, null);
    }

    private @Nullable Edited index(SchemaSpec schema, TableSpec table) {
        if (table.indexes.isEmpty()) {
            table.indexes.add(
                    new IndexSpec("ix0_" + table.name, List.of(GeneratedSchemas.NUMBER), false, false, false, null));
            return new Edited(schema, SchemaDifference.OfIndex.class, table.name, null);
        }
        IndexSpec index = table.indexes.get(0);
        if (index.isUnique() && !traits.contains(CatalogTrait.UNIQUE_INDEXES)) {
            return null;
        }
        List<String> others = index.columns().size() == 2
                ? List.of(GeneratedSchemas.NUMBER)
                : List.of(GeneratedSchemas.LABEL, GeneratedSchemas.NUMBER);
        table.indexes.set(0, new IndexSpec(index.name(), others, index.isUnique(), false, false, null));
        return new Edited(schema, SchemaDifference.OfIndex.class, table.name, null);
    }

    private @Nullable Edited reference(SchemaSpec schema, TableSpec table) {
        if (table.references.isEmpty()) {
            return null;
        }
        ReferenceSpec reference = table.references.remove(0);
        if (reference.onDelete() != null && random.one(List.of(true, false))) {
            ReferentialAction other =
                    reference.onDelete() == ReferentialAction.CASCADE ? null : ReferentialAction.CASCADE;
            table.references.add(new ReferenceSpec(reference.name(), reference.columns(), reference.target(), other));
        }
        return new Edited(schema, SchemaDifference.OfForeignKey.class, table.name, null);
    }

    /** Of a table to which none refers: a column more or less. */
    private static @Nullable Edited primaryKey(SchemaSpec schema, TableSpec table) {
        boolean isReferred = schema.tables.stream()
                .anyMatch(other ->
                        other.references.stream().anyMatch(key -> key.target().equals(table.name)));
        if (isReferred || table.columns.get(0).isIdentity()) {
            return null;
        }
        table.key = table.key.size() == 2 ? List.of("id") : List.of("id", GeneratedSchemas.LABEL);
        return new Edited(schema, SchemaDifference.OfPrimaryKey.class, table.name, null);
    }
}
