package io.github.tribikos.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a database's catalog. The methods here ask JDBC's {@code DatabaseMetaData}; a dialect overrides them with its own
 * catalog queries. Stateless and safe for any thread; the connection belongs to the caller.
 */
public class SchemaReader {
    /** Creates a reader that asks JDBC's {@code DatabaseMetaData}. */
    public SchemaReader() {}

    /**
     * Whether a table or view exists.
     *
     * @param schema the schema, or null for the session's default
     * @param table the name as it is declared, unquoted
     */
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        String wantedSchema = schema == null ? connection.getSchema() : stored(schema);
        String pattern = escaped(stored(table), connection.getMetaData().getSearchStringEscape());
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), wantedSchema, pattern, null)) {
            return tables.next();
        }
    }

    /**
     * Whether a type or domain exists that was made by a statement: by itself none, for a database without such.
     *
     * @param schema the schema, or null for the session's default
     * @param name the name as it is declared, unquoted
     */
    public boolean hasType(Connection connection, @Nullable String schema, String name) throws SQLException {
        return false;
    }

    /** Returns the name as the catalog keeps it: folded where the database folds names that are not quoted. */
    protected String stored(String name) {
        return name;
    }

    private static String escaped(String name, String escape) {
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
