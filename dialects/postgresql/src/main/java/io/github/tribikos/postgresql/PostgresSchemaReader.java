package io.github.tribikos.postgresql;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.CollatedText;
import io.github.tribikos.catalog.ReflectedEnum;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads <a href="https://www.postgresql.org/docs/current/catalogs.html">pg_catalog</a>. */
final class PostgresSchemaReader extends SchemaReader {
    /** Tables, partitioned ones, views, materialized views and foreign tables. */
    private static final String ENTRIES = "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
            + " ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relname = ? AND ";

    private static final CatalogOptions OPTIONS = new PostgresCatalogOptions();

    /** Enumerations and domains. */
    private static final String NAMED_TYPES = "SELECT 1 FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n"
            + " ON n.oid = t.typnamespace WHERE t.typtype IN ('e', 'd') AND t.typname = ? AND ";

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        return exists(connection, ENTRIES, "pg_catalog.pg_table_is_visible(c.oid)", schema, table);
    }

    @Override
    public boolean hasType(Connection connection, @Nullable String schema, String name) throws SQLException {
        return exists(connection, NAMED_TYPES, "pg_catalog.pg_type_is_visible(t.oid)", schema, name);
    }

    private static boolean exists(
            Connection connection, String entries, String isVisible, @Nullable String schema, String name)
            throws SQLException {
        String place = schema == null ? isVisible : "n.nspname = ?";
        return CatalogQuery.exists(connection, entries + place, CatalogQuery.values(schema, name));
    }

    @Override
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        CatalogBuilder tables = new CatalogBuilder();
        new PostgresCatalog(connection, schema, tables).read();
        return tables.build();
    }

    @Override
    public CatalogOptions options() {
        return OPTIONS;
    }

    @Override
    public SqlType<?> type(String text) {
        return CollatedText.type(text, PostgresCatalogTypes::type, PostgresCodecs.INSTANCE);
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return CatalogQuery.texts(
                connection,
                "SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <>"
                        + " 'information_schema' ORDER BY nspname");
    }

    private static String place(@Nullable String schema) {
        return schema == null ? "current_schema()" : "?";
    }

    @Override
    public List<ReflectedSequence> sequences(Connection connection, @Nullable String schema) throws SQLException {
        return CatalogQuery.rows(
                connection,
                "SELECT c.relname, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,"
                        + " s.seqtypid::regtype::text FROM pg_catalog.pg_sequence s"
                        + " JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname = " + place(schema)
                        + " WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.objid = c.oid"
                        + " AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_catalog.pg_class'::regclass"
                        + " AND d.classid = 'pg_catalog.pg_class'::regclass) ORDER BY c.relname",
                row -> new ReflectedSequence(
                        new TableName(schema, row.getString(1)), PostgresCatalog.identity(row, 2, false)),
                CatalogQuery.values(schema));
    }

    @Override
    public List<ReflectedEnum> enums(Connection connection, @Nullable String schema) throws SQLException {
        return CatalogQuery.rows(
                connection,
                "SELECT t.typname, pg_catalog.array_agg(e.enumlabel::text ORDER BY e.enumsortorder)"
                        + " FROM pg_catalog.pg_type t JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace AND n.nspname = " + place(schema)
                        + " GROUP BY t.typname ORDER BY t.typname",
                row -> new ReflectedEnum(new TableName(schema, row.getString(1)), List.of((String[])
                        row.getArray(2).getArray())),
                CatalogQuery.values(schema));
    }
}
