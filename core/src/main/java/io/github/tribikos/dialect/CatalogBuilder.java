package io.github.tribikos.dialect;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the tables of a schema from the rows of catalog queries, each of which tells of all tables at once. The keys are what the
 * database knows a table by: a name or an object number. For one thread.
 */
public final class CatalogBuilder {
    private final Map<Object, TableBuilder> tables = new LinkedHashMap<>();
    private final Map<TableName, String> failures = new LinkedHashMap<>();

    /** Creates a builder without tables. */
    public CatalogBuilder() {}

    /** Adds a table or view. */
    public TableBuilder add(Object key, TableName name, TableKind kind) {
        TableBuilder table = new TableBuilder(name, kind);
        tables.put(key, table);
        return table;
    }

    /** Adds a table that another builder began. */
    public void put(Object key, TableBuilder table) {
        tables.put(key, table);
    }

    /** Returns the table of this key, null if it is not among them. */
    public @Nullable TableBuilder get(Object key) {
        return tables.get(key);
    }

    /** Returns the tables so far. */
    public Collection<TableBuilder> tables() {
        return List.copyOf(tables.values());
    }

    /** Says why a table cannot be read, which is then not among the tables. */
    public void fail(Object key, TableName name, String reason) {
        tables.remove(key);
        failures.put(name, reason);
    }

    /** Returns the finished catalog, its tables sorted by name. */
    public Catalog build() {
        return new Catalog(
                tables.values().stream()
                        .map(TableBuilder::build)
                        .sorted(Comparator.comparing(table -> table.name().name()))
                        .toList(),
                failures);
    }
}
