package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.SchemaReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads <a href="https://www.postgresql.org/docs/current/catalogs.html">pg_catalog</a>. */
final class PostgresSchemaReader extends SchemaReader {
    /** Tables, partitioned ones, views, materialized views and foreign tables. */
    private static final String ENTRIES = "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
            + " ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relname = ? AND ";

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
        try (PreparedStatement query = connection.prepareStatement(entries + place)) {
            query.setString(1, name);
            if (schema != null) {
                query.setString(2, schema);
            }
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
