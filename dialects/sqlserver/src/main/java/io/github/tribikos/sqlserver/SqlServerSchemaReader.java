package io.github.tribikos.sqlserver;

import io.github.tribikos.dialect.SchemaReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views">catalog views</a>. */
final class SqlServerSchemaReader extends SchemaReader {
    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        String sql = "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = "
                + (schema == null ? "SCHEMA_NAME()" : "?") + " AND TABLE_NAME = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (schema != null) {
                query.setString(1, schema);
            }
            query.setString(schema == null ? 1 : 2, table);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
