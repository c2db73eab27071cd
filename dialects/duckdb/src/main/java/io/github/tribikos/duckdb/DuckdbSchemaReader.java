package io.github.tribikos.duckdb;

import io.github.tribikos.dialect.SchemaReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the information schema of the current database. Names are found in any case, as DuckDB finds them itself. */
final class DuckdbSchemaReader extends SchemaReader {
    private static final String ENTRIES = "SELECT 1 FROM information_schema.tables WHERE table_catalog ="
            + " current_database() AND lower(table_name) = lower(?) AND ";

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        String place = schema == null ? "table_schema = current_schema()" : "lower(table_schema) = lower(?)";
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
