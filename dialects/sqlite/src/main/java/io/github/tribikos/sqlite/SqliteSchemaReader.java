package io.github.tribikos.sqlite;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.CollatedText;
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

/** Reads the <a href="https://www.sqlite.org/schematab.html">schema tables</a>. A schema is an attached database. */
final class SqliteSchemaReader extends SchemaReader {
    private static final String ENTRIES = " WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE";
    private static final CatalogOptions OPTIONS = new SqliteCatalogOptions();
    private static final SqliteCodecs CODECS = new SqliteCodecs();
    private static final String MAIN = "main";
    private static final String TEMPORARY = "temp";

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        if (schema != null) {
            return hasEntry(connection, SqliteCatalog.master(schema), table);
        }
        return hasEntry(connection, "main.sqlite_master", table) || hasEntry(connection, "temp.sqlite_master", table);
    }

    private static boolean hasEntry(Connection connection, String catalog, String table) throws SQLException {
        return CatalogQuery.exists(connection, "SELECT 1 FROM " + catalog + ENTRIES, table);
    }

    @Override
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        CatalogBuilder tables = new CatalogBuilder();
        new SqliteCatalog(connection, schema == null ? MAIN : schema, schema, tables).read();
        if (schema == null) {
            CatalogBuilder temporary = new CatalogBuilder();
            new SqliteCatalog(connection, TEMPORARY, null, temporary).read();
            temporary
                    .tables()
                    .forEach(table ->
                            tables.put(new TableName(TEMPORARY, table.name().name()), table.temporary(true)));
        }
        return tables.build();
    }

    @Override
    public Set<CatalogTrait> traits() {
        return EnumSet.complementOf(EnumSet.of(
                CatalogTrait.IDENTITY_COLUMNS,
                CatalogTrait.CASE_OF_NAMES,
                CatalogTrait.COMMENTS,
                CatalogTrait.NULLS_GREATEST,
                CatalogTrait.PLAIN_INTEGER_KEYS));
    }

    @Override
    public CatalogOptions options() {
        return OPTIONS;
    }

    @Override
    public SqlType<?> type(String text) {
        return CollatedText.type(text, SqliteCatalogTypes::type, CODECS);
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return CatalogQuery.texts(
                connection, "SELECT name FROM pragma_database_list WHERE name <> '" + TEMPORARY + "' ORDER BY name");
    }

    @Override
    public String defaultSchema(Connection connection) {
        return MAIN;
    }
}
