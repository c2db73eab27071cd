package io.github.tribikos.h2;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads INFORMATION_SCHEMA, where names that are not quoted stand in upper case, unless the URL says otherwise. */
final class H2SchemaReader extends SchemaReader {
    private static final H2Identifiers IDENTIFIERS = new H2Identifiers();

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return CatalogQuery.exists(
                connection,
                "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ? AND TABLE_SCHEMA = "
                        + (schema == null ? "CURRENT_SCHEMA" : "?"),
                CatalogQuery.values(schema == null ? null : folded(data, schema), folded(data, table)));
    }

    private static String folded(DatabaseMetaData data, String name) throws SQLException {
        return isPlain(name) && data.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static boolean isPlain(String name) {
        return IDENTIFIERS.quote(name).equals(name);
    }

    private static boolean isHidden(String name) {
        return isPlain(name) && !name.toUpperCase(Locale.ROOT).equals(name);
    }

    /** Gives a name as it is declared: in lower case, where it is folded to what the catalog has. */
    private static UnaryOperator<String> names(Connection connection) throws SQLException {
        if (!connection.getMetaData().storesUpperCaseIdentifiers()) {
            return name -> name;
        }
        return name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.toUpperCase(Locale.ROOT).equals(name) && isPlain(lower) ? lower : name;
        };
    }

    @Override
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        CatalogBuilder tables = new CatalogBuilder();
        String stored = schema == null ? connection.getSchema() : folded(connection.getMetaData(), schema);
        boolean folds = connection.getMetaData().storesUpperCaseIdentifiers();
        new H2Catalog(connection, schema, stored, names(connection), name -> folds && isHidden(name), tables).read();
        return tables.build();
    }

    @Override
    public Set<CatalogTrait> traits() {
        return EnumSet.complementOf(
                EnumSet.of(CatalogTrait.IDENTITY_COLUMNS, CatalogTrait.RESTRICT, CatalogTrait.NULLS_GREATEST));
    }

    @Override
    public SqlType<?> type(String text) {
        return H2CatalogTypes.type(text);
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return CatalogQuery.texts(
                        connection,
                        "SELECT SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME <> 'INFORMATION_SCHEMA'")
                .stream()
                .map(names(connection))
                .sorted()
                .toList();
    }

    @Override
    public String defaultSchema(Connection connection) throws SQLException {
        return names(connection).apply(connection.getSchema());
    }

    @Override
    public List<ReflectedSequence> sequences(Connection connection, @Nullable String schema) throws SQLException {
        UnaryOperator<String> names = names(connection);
        return CatalogQuery.rows(
                connection,
                "SELECT SEQUENCE_NAME, START_VALUE, INCREMENT, MINIMUM_VALUE, MAXIMUM_VALUE, CACHE, CYCLE_OPTION,"
                        + " DATA_TYPE FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = ? ORDER BY SEQUENCE_NAME",
                row -> new ReflectedSequence(
                        new TableName(schema, names.apply(row.getString(1))),
                        H2Catalog.identity(row, 2, false, row.getString(8))),
                schema == null ? connection.getSchema() : folded(connection.getMetaData(), schema));
    }
}
