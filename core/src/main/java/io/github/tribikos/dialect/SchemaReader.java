package io.github.tribikos.dialect;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedEnum;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /**
     * Returns all tables and views of a schema, in a number of queries that does not grow with theirs.
     *
     * @param schema the schema as it is declared, null for the session's default; then temporary tables are among them
     * @throws CompileException if the dialect cannot read a catalog, as is so unless this is overridden
     */
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        throw new CompileException("The dialect has no queries on the catalog of "
                + connection.getMetaData().getDatabaseProductName()
                + ". Declare the tables by hand, or override SchemaReader.tables(...).");
    }

    /**
     * Returns the type that reads and writes values of the type that the database spells so; a {@link VendorType} if it knows none. The
     * dialect's spelling of what is returned is the normal form of {@code text}: two spellings of one type have the same.
     */
    public SqlType<?> type(String text) {
        return new VendorType(text);
    }

    /** Returns what the dialect's options are in the words of its catalog; unless this is overridden it has none. */
    public CatalogOptions options() {
        return CatalogOptions.NONE;
    }

    /** Returns what the catalog tells apart; everything unless this is overridden. */
    public Set<CatalogTrait> traits() {
        return EnumSet.allOf(CatalogTrait.class);
    }

    /** Returns the names of the schemas that hold what is the users' own, sorted. */
    public List<String> schemas(Connection connection) throws SQLException {
        return List.of();
    }

    /** Returns the name of the session's default schema, null if there is none. */
    public @Nullable String defaultSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    /** Returns the sequences of a schema that belong to no column, by name; none unless this is overridden. */
    public List<ReflectedSequence> sequences(Connection connection, @Nullable String schema) throws SQLException {
        return List.of();
    }

    /** Returns the enumerated types of a schema, by name; none unless this is overridden. */
    public List<ReflectedEnum> enums(Connection connection, @Nullable String schema) throws SQLException {
        return List.of();
    }

    /** Returns the name as the catalog keeps it: folded where the database folds names that are not quoted. */
    protected String stored(String name) {
        return name;
    }

    private static String escaped(String name, String escape) {
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
