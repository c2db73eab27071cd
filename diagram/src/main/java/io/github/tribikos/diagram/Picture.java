package io.github.tribikos.diagram;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a diagram shows, in the order of the MetaData.
 *
 * @param boxes one per table
 * @param links one per foreign key
 */
record Picture(List<Box> boxes, List<Link> links) {
    static Picture of(MetaData metaData, ShownColumns shown, Dialect dialect) {
        Map<Table<?>, Set<Column<?>>> targets = targets(metaData);
        Map<Table<?>, Box> boxes = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Table<?> table : metaData.tables()) {
            Set<Column<?>> keys = new LinkedHashSet<>(targets.getOrDefault(table, Set.of()));
            keys.addAll(Keys.columns(table));
            boxes.put(table, box(table, columns(table, shown, keys), ids, dialect, false));
        }
        targets.forEach((table, referred) -> {
            if (!boxes.containsKey(table)) {
                boxes.put(table, box(table, columns(table, ShownColumns.KEYS, referred), ids, dialect, true));
            }
        });
        return new Picture(List.copyOf(boxes.values()), links(metaData, boxes, shown));
    }

    private static Map<Table<?>, Set<Column<?>>> targets(MetaData metaData) {
        Map<Table<?>, Set<Column<?>>> targets = new LinkedHashMap<>();
        for (Table<?> table : metaData.tables()) {
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                targets.computeIfAbsent(key.targetTable(), each -> new LinkedHashSet<>())
                        .addAll(key.targets());
            }
        }
        return targets;
    }

    private static List<Column<?>> columns(Table<?> table, ShownColumns shown, Set<Column<?>> keys) {
        return switch (shown) {
            case ALL -> table.columns();
            case KEYS -> table.columns().stream().filter(keys::contains).toList();
            case NONE -> List.of();
        };
    }

    private static Box box(
            Table<?> table, List<Column<?>> columns, Set<String> ids, Dialect dialect, boolean isOutside) {
        String name = table.schemaName() == null ? table.tableName() : table.schemaName() + "." + table.tableName();
        List<Attribute> attributes = new ArrayList<>();
        for (Column<?> column : columns) {
            attributes.add(Attribute.of(column, dialect));
        }
        return new Box(table, name, Words.unique(Words.plain(name, "t"), ids), attributes, isOutside);
    }

    private static List<Link> links(MetaData metaData, Map<Table<?>, Box> boxes, ShownColumns shown) {
        List<Link> links = new ArrayList<>();
        for (Table<?> table : metaData.tables()) {
            for (ForeignKeyConstraint key : table.foreignKeys()) {
                links.add(Link.of(
                        key,
                        box(boxes, table),
                        box(boxes, key.targetTable()),
                        shown == ShownColumns.NONE && needsLabel(key)));
            }
        }
        return links;
    }

    /**
     * Whether the line alone does not tell which key it is; where rows are shown it ends at them. A line back to its own table has
     * no label: ELK lays those of two such lines on each other.
     */
    private static boolean needsLabel(ForeignKeyConstraint key) {
        long alike = key.table().foreignKeys().stream()
                .filter(other -> other.targetTable().equals(key.targetTable()))
                .count();
        return !key.targetTable().equals(key.table())
                && (alike > 1 || key.columns().size() > 1);
    }

    private static Box box(Map<Table<?>, Box> boxes, Table<?> table) {
        return Objects.requireNonNull(boxes.get(table), "every table and target has one");
    }
}
