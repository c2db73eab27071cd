package io.github.tribikos.mysql;

import io.github.tribikos.dialect.SchemaReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code information_schema}. A schema is a database. Whether names differ by case is the
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html">server's setting</a>, while
 * comparisons with its catalog ignore case.
 */
final class MysqlSchemaReader extends SchemaReader {
    private static final String ENTRIES = "SELECT 1 FROM information_schema.TABLES WHERE TABLE_NAME = ?"
            + " AND (@@lower_case_table_names <> 0 OR CAST(TABLE_NAME AS BINARY) = CAST(? AS BINARY))"
            + " AND TABLE_SCHEMA = ";

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        if (table.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return false; // no name holds such a character, and the catalog cannot be asked for one
        }
        String place = schema == null ? "DATABASE()" : "?";
        try (PreparedStatement query = connection.prepareStatement(ENTRIES + place)) {
            query.setString(1, table);
            query.setString(2, table);
            if (schema != null) {
                query.setString(3, schema);
            }
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
