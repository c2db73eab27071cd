package io.github.tribikos.reflect;

import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogNorm;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a database differs from declared tables: {@code SchemaDiff.between(LIBRARY, Inspector.of(connection))}. Compared is what CREATE TABLE
 * would make: columns with type, nullness, default, generation and comment, keys, checks and indexes. Where the database makes no difference
 * there is none: {@code INTEGER} and {@code int4}, a check in the words of PostgreSQL, names that DuckDB does not keep. A constraint that is
 * declared without a name has any. The order of columns does not count, nor do casts in expressions. Immutable.
 */
public final class SchemaDiff {
    private final List<SchemaDifference> differences;

    private SchemaDiff(List<SchemaDifference> differences) {
        this.differences = List.copyOf(differences);
    }

    /**
     * Compares {@code declared} with the tables of the same schemas; the default schema is among them if a table has none.
     *
     * @throws io.github.tribikos.error.CompileException if the database lacks what a table asks for
     */
    public static SchemaDiff between(MetaData declared, Inspector inspector) {
        return between(declared, inspector, name -> true);
    }

    /**
     * As {@link #between(MetaData, Inspector)}, without the tables that others care for.
     *
     * @param counts whether a table that is not declared is a difference
     */
    public static SchemaDiff between(MetaData declared, Inspector inspector, Predicate<TableName> counts) {
        Dialect dialect = inspector.dialect();
        CatalogNorm norm = dialect.catalogNorm();
        Map<TableName, ReflectedTable> wanted = new LinkedHashMap<>();
        Set<@Nullable String> schemas = new LinkedHashSet<>();
        for (Table<?> table : declared.sortedTables()) {
            ReflectedTable described = dialect.declared(table, declared.naming());
            wanted.put(norm.key(described.name()), described);
            schemas.add(table.schemaName());
        }
        Map<TableName, ReflectedTable> found = new LinkedHashMap<>();
        for (@Nullable String schema : schemas) {
            inspector.catalog(schema).tables().forEach(table -> found.putIfAbsent(norm.key(table.name()), table));
        }
        List<SchemaDifference> differences = new ArrayList<>();
        wanted.forEach((key, table) -> {
            ReflectedTable other = found.get(key);
            if (other == null) {
                differences.add(new SchemaDifference.OfTable(table.name(), table, null));
            } else {
                differences.addAll(new TableComparison(norm, table, other).differences());
            }
        });
        found.forEach((key, table) -> {
            boolean isTable = table.kind() == TableKind.TABLE && !table.isTemporary();
            if (isTable && !wanted.containsKey(key) && counts.test(table.name())) {
                differences.add(new SchemaDifference.OfTable(table.name(), null, table));
            }
        });
        return new SchemaDiff(differences);
    }

    /** Returns the differences: of the declared tables, those referred to first, then the tables that are extra. */
    public List<SchemaDifference> differences() {
        return differences;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Shows a line for each difference, {@code orders.total: type NUMERIC(10, 2) instead of NUMERIC(8, 2)}; nothing if there is none. */
    @Override
    public String toString() {
        return differences.stream().map(SchemaDifference::toString).collect(Collectors.joining("\n"));
    }
}
