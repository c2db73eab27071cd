package io.github.tribikos.oracle;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the <a href="https://docs.oracle.com/en/database/oracle/oracle-database/23/refrn/ALL_OBJECTS.html">ALL_ views</a>. */
final class OracleSchemaReader extends SchemaReader {
    private static final CatalogOptions OPTIONS = new OracleCatalogOptions();
    private static final OracleIdentifiers IDENTIFIERS = new OracleIdentifiers();

    private final OracleCatalogTypes types;

    OracleSchemaReader(Codecs codecs) {
        this.types = new OracleCatalogTypes(codecs);
    }

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        return CatalogQuery.exists(
                connection,
                "SELECT 1 FROM all_objects WHERE object_type IN ('TABLE', 'VIEW') AND object_name = ? AND owner = "
                        + (schema == null ? "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')" : "?"),
                CatalogQuery.values(schema == null ? null : folded(schema), folded(table)));
    }

    /** Names that are not quoted stand in upper case. */
    private static String folded(String name) {
        return IDENTIFIERS.quote(name).equals(name) ? name.toUpperCase(Locale.ROOT) : name;
    }

    static boolean isHidden(String name) {
        return !folded(name).equals(name);
    }

    private static String declared(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return folded(lower).equals(name) ? lower : name;
    }

    private static String owner(Connection connection, @Nullable String schema) throws SQLException {
        return schema == null ? String.valueOf(connection.getSchema()) : folded(schema);
    }

    /** Written after the manual; no server has run it. */
    @Override
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        CatalogBuilder tables = new CatalogBuilder();
        String owner = owner(connection, schema);
        new OracleCatalog(connection, schema, owner, OracleSchemaReader::declared, types, tables).read();
        return tables.build();
    }

    @Override
    public Set<CatalogTrait> traits() {
        return EnumSet.complementOf(EnumSet.of(CatalogTrait.IDENTITY_COLUMNS, CatalogTrait.RESTRICT));
    }

    @Override
    public CatalogOptions options() {
        return OPTIONS;
    }

    @Override
    public SqlType<?> type(String text) {
        return types.type(text);
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return CatalogQuery.texts(connection, "SELECT username FROM all_users WHERE oracle_maintained = 'N'").stream()
                .map(OracleSchemaReader::declared)
                .sorted()
                .toList();
    }

    @Override
    public String defaultSchema(Connection connection) throws SQLException {
        return declared(owner(connection, null));
    }

    @Override
    public List<ReflectedSequence> sequences(Connection connection, @Nullable String schema) throws SQLException {
        return CatalogQuery.rows(
                connection,
                "SELECT sequence_name, increment_by FROM all_sequences WHERE sequence_owner = ?"
                        + " AND sequence_name NOT LIKE 'ISEQ$$%' ORDER BY sequence_name",
                row -> new ReflectedSequence(
                        new TableName(schema, declared(row.getString(1))),
                        row.getLong(2) == 1
                                ? Identity.byDefault()
                                : Identity.byDefault().increment(row.getLong(2))),
                owner(connection, schema));
    }
}
