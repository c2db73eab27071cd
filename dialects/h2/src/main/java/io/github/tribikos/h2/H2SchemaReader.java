package io.github.tribikos.h2;

import io.github.tribikos.dialect.SchemaReader;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads INFORMATION_SCHEMA, where names that are not quoted stand in upper case, unless the URL says otherwise. */
final class H2SchemaReader extends SchemaReader {
    private static final H2Identifiers IDENTIFIERS = new H2Identifiers();

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        String sql = "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = "
                + (schema == null ? "CURRENT_SCHEMA" : "?") + " AND TABLE_NAME = ?";
        DatabaseMetaData data = connection.getMetaData();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (schema != null) {
                query.setString(1, folded(data, schema));
            }
            query.setString(schema == null ? 1 : 2, folded(data, table));
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static String folded(DatabaseMetaData data, String name) throws SQLException {
        boolean isPlain = IDENTIFIERS.quote(name).equals(name);
        return isPlain && data.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
