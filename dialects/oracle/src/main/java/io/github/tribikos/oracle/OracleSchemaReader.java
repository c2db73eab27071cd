package io.github.tribikos.oracle;

import io.github.tribikos.dialect.SchemaReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the <a href="https://docs.oracle.com/en/database/oracle/oracle-database/23/refrn/ALL_OBJECTS.html">ALL_ views</a>. */
final class OracleSchemaReader extends SchemaReader {
    private static final OracleIdentifiers IDENTIFIERS = new OracleIdentifiers();

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        String sql = "SELECT 1 FROM all_objects WHERE object_type IN ('TABLE', 'VIEW') AND owner = "
                + (schema == null ? "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')" : "?") + " AND object_name = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (schema != null) {
                query.setString(1, folded(schema));
            }
            query.setString(schema == null ? 1 : 2, folded(table));
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Names that are not quoted stand in upper case. */
    private static String folded(String name) {
        return IDENTIFIERS.quote(name).equals(name) ? name.toUpperCase(Locale.ROOT) : name;
    }
}
