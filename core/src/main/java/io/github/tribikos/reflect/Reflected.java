package io.github.tribikos.reflect;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reflection: which tables, in which order, and how they find each other. */
final class Reflected {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.tribikos.reflect");

    private final Inspector inspector;
    private final MetaData declared;
    private final Reflection what;
    private final Map<TableName, Table<?>> made = new LinkedHashMap<>();
    private final Map<TableName, ReflectedTable> chosen = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    Reflected(Inspector inspector, MetaData declared, Reflection what) {
        this.inspector = inspector;
        this.declared = declared;
        this.what = what;
    }

    MetaData tables() {
        for (Table<?> table : declared.tables()) {
            made.put(new TableName(table.schemaName(), table.tableName()), table);
        }
        choose();
        while (!makeAll()) { // without the one that failed, to which others may refer
            warnings.clear();
        }
        for (String warning : warnings) {
            LOG.warn(warning);
            inspector.warn(warning);
        }
        return MetaData.of(made.values()).named(declared.naming());
    }

    /** Makes the chosen tables; false if one failed, which then is chosen no more. */
    private boolean makeAll() {
        CatalogOptions options = inspector.dialect().schemaReader().options();
        for (ReflectedTable source : List.copyOf(chosen.values())) {
            try {
                made.put(
                        source.name(),
                        new TableMaker(source, what, options, made::get, warnings::add).make(this::hasColumns));
            } catch (ArgumentException e) {
                LOG.warn("Table \"{}\" cannot be reflected: {}", source.name(), e.getMessage());
                inspector.fail(source.name(), String.valueOf(e.getMessage()));
                made.keySet().removeAll(chosen.keySet());
                chosen.remove(source.name());
                return false;
            }
        }
        return true;
    }

    private void choose() {
        Deque<ReflectedTable> open = new ArrayDeque<>();
        if (what.names().isEmpty()) {
            inspector.catalog(what.schemaName()).tables().stream()
                    .filter(this::isWanted)
                    .forEach(open::add);
        } else {
            what.names().forEach(name -> open.add(inspector.require(new TableName(what.schemaName(), name))));
        }
        while (!open.isEmpty()) {
            ReflectedTable table = open.remove();
            if (!made.containsKey(table.name()) && chosen.putIfAbsent(table.name(), table) == null) {
                addTargets(table, open);
            }
        }
    }

    private boolean isWanted(ReflectedTable table) {
        return (table.kind() == TableKind.TABLE || what.hasViews()) && (!table.isTemporary() || what.hasTemporary());
    }

    private void addTargets(ReflectedTable table, Deque<ReflectedTable> open) {
        if (what.followsKeys()) {
            for (ReflectedForeignKey key : table.foreignKeys()) {
                ReflectedTable target = inspector.find(key.target());
                if (target != null) {
                    open.add(target);
                }
            }
        }
    }

    /** Whether a table is declared or will be made, with these columns. */
    private boolean hasColumns(TableName name, List<String> columns) {
        ReflectedTable target = chosen.get(name);
        if (target != null) {
            return target.columns().stream()
                    .filter(column -> what.column(name, column) != null)
                    .map(ReflectedColumn::name)
                    .toList()
                    .containsAll(columns);
        }
        Table<?> own = made.get(name);
        return own != null && own.columns().stream().map(Column::name).toList().containsAll(columns);
    }
}
