package io.github.tribikos.sqlite;

import io.github.tribikos.dialect.SchemaReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the <a href="https://www.sqlite.org/schematab.html">schema tables</a>. A schema is an attached database. */
final class SqliteSchemaReader extends SchemaReader {
    private static final String ENTRIES = " WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE";

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        if (schema != null) {

            return hasEntry(connection, '"' + schema.replace("\"", "\"\"") + "\".sqlite_master", table);
        }
        return hasEntry(connection, "main.sqlite_master", table) || hasEntry(connection, "temp.sqlite_master", table);
    }

    private static boolean hasEntry(Connection connection, String catalog, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM " + catalog + ENTRIES)) {
            query.setString(1, table);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
