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

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        String place = schema == null ? "pg_catalog.pg_table_is_visible(c.oid)" : "n.nspname = ?";
        try (PreparedStatement query = connection.prepareStatement(ENTRIES + place)) {
            query.setString(1, table);
            if (schema != null) {
                query.setString(2, schema);
            }
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
