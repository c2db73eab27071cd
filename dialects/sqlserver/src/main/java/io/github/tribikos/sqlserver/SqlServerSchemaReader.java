package io.github.tribikos.sqlserver;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views">catalog views</a>. */
final class SqlServerSchemaReader extends SchemaReader {
    private static final CatalogOptions OPTIONS = new SqlServerCatalogOptions();

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        return CatalogQuery.exists(
                connection,
                "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ? AND TABLE_SCHEMA = "
                        + (schema == null ? "SCHEMA_NAME()" : "?"),
                CatalogQuery.values(schema, table));
    }

    /** Written after the manual; no server has run it. */
    @Override
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        CatalogBuilder tables = new CatalogBuilder();
        new SqlServerCatalog(connection, schema, tables).read();
        return tables.build();
    }

    @Override
    public Set<CatalogTrait> traits() {
        return EnumSet.complementOf(
                EnumSet.of(CatalogTrait.IDENTITY_COLUMNS, CatalogTrait.RESTRICT, CatalogTrait.NULLS_GREATEST));
    }

    @Override
    public CatalogOptions options() {
        return OPTIONS;
    }

    @Override
    public SqlType<?> type(String text) {
        return SqlServerCatalogTypes.type(text);
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return CatalogQuery.texts(
                connection,
                "SELECT name FROM sys.schemas WHERE schema_id < 16384 AND name NOT IN ('sys', 'guest',"
                        + " 'INFORMATION_SCHEMA') ORDER BY name");
    }

    @Override
    public @Nullable String defaultSchema(Connection connection) throws SQLException {
        return CatalogQuery.texts(connection, "SELECT SCHEMA_NAME()").get(0);
    }

    @Override
    public List<ReflectedSequence> sequences(Connection connection, @Nullable String schema) throws SQLException {
        return CatalogQuery.rows(
                connection,
                "SELECT name, CAST(start_value AS BIGINT), CAST(increment AS BIGINT) FROM sys.sequences"
                        + " WHERE schema_id = SCHEMA_ID(" + (schema == null ? "" : "?") + ") ORDER BY name",
                row -> new ReflectedSequence(
                        new TableName(schema, row.getString(1)),
                        Identity.byDefault().start(row.getLong(2)).increment(row.getLong(3))),
                CatalogQuery.values(schema));
    }
}
