package io.github.tribikos.duckdb;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.ReflectedEnum;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the information schema of the current database. Names are found in any case, as DuckDB finds them itself. */
final class DuckdbSchemaReader extends SchemaReader {
    private static final String ENTRIES = "SELECT 1 FROM information_schema.tables WHERE table_catalog ="
            + " current_database() AND lower(table_name) = lower(?) AND ";

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        String place = schema == null ? "table_schema = current_schema()" : "lower(table_schema) = lower(?)";
        return CatalogQuery.exists(connection, ENTRIES + place, CatalogQuery.values(schema, table));
    }

    @Override
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        CatalogBuilder tables = new CatalogBuilder();
        new DuckdbCatalog(connection, schema, tables).read();
        return tables.build();
    }

    @Override
    public Set<CatalogTrait> traits() {
        return EnumSet.of(CatalogTrait.UNIQUE_INDEXES, CatalogTrait.PLAIN_INTEGER_KEYS, CatalogTrait.COMMENTS);
    }

    @Override
    public SqlType<?> type(String text) {
        return DuckdbCatalogTypes.type(text);
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return CatalogQuery.texts(
                connection,
                "SELECT schema_name FROM duckdb_schemas() WHERE database_name = current_database() ORDER BY schema_name");
    }

    @Override
    public List<ReflectedSequence> sequences(Connection connection, @Nullable String schema) throws SQLException {
        return CatalogQuery.rows(
                connection,
                "SELECT sequence_name, start_value, increment_by, min_value, max_value, cycle FROM duckdb_sequences() s"
                        + " WHERE database_name = current_database() AND schema_name = " + place(schema)
                        + " AND NOT EXISTS (SELECT 1 FROM duckdb_columns() c WHERE c.database_name = s.database_name"
                        + " AND c.schema_name = s.schema_name"
                        + " AND c.table_name || '_' || c.column_name || '_seq' = s.sequence_name) ORDER BY sequence_name",
                row -> new ReflectedSequence(new TableName(schema, row.getString(1)), DuckdbCatalog.options(row)),
                CatalogQuery.values(schema));
    }

    @Override
    public List<ReflectedEnum> enums(Connection connection, @Nullable String schema) throws SQLException {
        return CatalogQuery.rows(
                connection,
                "SELECT type_name, labels FROM duckdb_types() WHERE logical_type = 'ENUM' AND NOT internal"
                        + " AND database_name = current_database() AND schema_name = " + place(schema)
                        + " ORDER BY type_name",
                row -> new ReflectedEnum(new TableName(schema, row.getString(1)), DuckdbCatalog.list(row, 2)),
                CatalogQuery.values(schema));
    }

    private static String place(@Nullable String schema) {
        return schema == null ? "current_schema()" : "?";
    }
}
