package io.github.tribikos.catalog;

import java.util.List;
import java.util.Map;

/**
 * The tables and views of a schema, as they were when the catalog was read.
 *
 * @param tables tables and views by name, also temporary ones if the schema is the connection's default
 * @param failures why a table or view could not be read, by its name
 */
public record Catalog(List<ReflectedTable> tables, Map<TableName, String> failures) {
    /** Copies both. */
    public Catalog {
        tables = List.copyOf(tables);
        failures = Map.copyOf(failures);
    }
}
