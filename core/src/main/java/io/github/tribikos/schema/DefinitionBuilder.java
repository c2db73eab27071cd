package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.type.EnumType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the definition of a table from its parts, and checks what can be seen only in the whole. */
final class DefinitionBuilder {
    private final Table<?> table;
    private final List<Column<?>> columns;
    private final List<Constraint> declared;
    private final List<Index> declaredIndexes;
    private final @Nullable String comment;
    private final TableExtras extras;

    DefinitionBuilder(
            Table<?> table,
            List<Column<?>> columns,
            List<Constraint> declared,
            List<Index> declaredIndexes,
            @Nullable String comment,
            TableExtras extras) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.declared = declared;
        this.declaredIndexes = declaredIndexes;
        this.comment = comment;
        this.extras = extras;
    }

    TableDefinition build() {
        Map<String, Column<?>> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        List<Constraint> constraints = constraints();
        List<ForeignKeyConstraint> foreignKeys = new ArrayList<>();
        PrimaryKey primaryKey = null;
        for (Constraint constraint : constraints) {
            if (constraint instanceof ForeignKeyConstraint key) {
                foreignKeys.add(key);
            } else if (constraint instanceof PrimaryKey key) {
                primaryKey = key;
            }
        }
        List<Index> indexes = indexes();
        requireDistinctNames(constraints, indexes);
        return new TableDefinition(
                columns,
                byName,
                primaryKey,
                List.copyOf(constraints),
                List.copyOf(foreignKeys),
                List.copyOf(indexes),
                defaults(),
                comment,
                extras);
    }

    private List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        List<Column<?>> keyColumns = new ArrayList<>();
        for (Column<?> column : columns) {
            if (column.options().primaryKey) {
                keyColumns.add(column);
            }
        }
        if (!keyColumns.isEmpty()) {
            all.add(new PrimaryKey(table, null, List.copyOf(keyColumns)));
        }
        for (Constraint constraint : declared) {
            if (constraint instanceof PrimaryKey key) {
                key.declared().forEach(this::requireNotNull);
                all.add(0, key);
            } else {
                all.add(constraint);
            }
        }
        columns.forEach(column -> addOwn(column, all));
        all.forEach(this::checkActions);
        return all;
    }

    private void requireNotNull(Column<?> declaredColumn) {
        Column<?> column = columns.get(declaredColumn.position());
        if (column.options().nullable) {
            throw TableParts.nullableKey(column);
        }
    }

    private void addOwn(Column<?> column, List<Constraint> all) {
        ColumnOptions options = column.options();
        if (options.unique && !options.index) {
            all.add(new UniqueConstraint(table, null, List.of(column)));
        }
        if (column.type() instanceof EnumType<?> labels && labels.isChecked()) {
            all.add(CheckConstraint.ofLabels(table, column, labels));
        }
        if (options.target != null) {
            all.add(new ForeignKeyConstraint(
                    table, null, List.of(column), List.of(options.target), options.onDelete, options.onUpdate));
        }
    }

    private void checkActions(Constraint constraint) {
        if (constraint instanceof ForeignKeyConstraint key) {
            checkAction(key.setOnDelete(), key.onDelete(), "delete");
            checkAction(key.declared(), key.onUpdate(), "update");
        }
    }

    private void checkAction(List<Column<?>> set, @Nullable ReferentialAction action, String event) {
        if (action != ReferentialAction.SET_NULL) {
            return;
        }
        for (Column<?> declaredColumn : set) {
            Column<?> column = columns.get(declaredColumn.position());
            if (!column.options().nullable) {
                throw new ArgumentException(
                        "Column \"" + column + "\" is NOT NULL, but its foreign key sets it to NULL on " + event
                                + ". Call nullable(), or choose another action.");
            }
        }
    }

    private List<Index> indexes() {
        List<Index> all = new ArrayList<>(declaredIndexes);
        for (Column<?> column : columns) {
            if (column.options().index) {
                all.add(Index.of(table, null, column.options().unique, column));
            }
        }
        return all;
    }

    private void requireDistinctNames(List<Constraint> constraints, List<Index> indexes) {
        Set<String> seen = new HashSet<>();
        for (Constraint constraint : constraints) {
            requireNew(seen, "constraints", constraint.name());
        }
        for (Column<?> column : columns) {
            column.checks().forEach(check -> requireNew(seen, "constraints", check.name()));
        }
        Set<String> seenIndexes = new HashSet<>();
        indexes.forEach(index -> requireNew(seenIndexes, "indexes", index.name()));
    }

    private void requireNew(Set<String> seen, String what, @Nullable String name) {
        if (name != null && !seen.add(name)) {
            throw new ArgumentException(table.subject() + " has two " + what + " named \"" + name + "\".");
        }
    }

    private List<ColumnDefault> defaults() {
        List<ColumnDefault> defaults = new ArrayList<>();
        for (Column<?> column : columns) {
            ColumnOptions options = column.options();
            if (options.clientDefault != null || options.sqlDefault != null) {
                defaults.add(new ColumnDefault(column, options.clientDefault, options.sqlDefault));
            }
        }
        return List.copyOf(defaults);
    }
}
