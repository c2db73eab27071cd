package io.github.tribikos.mysql;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.CollatedText;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SequenceRow;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** A collation is that of one character set. */
    private static final Pattern IMPLIED_CHARSET =
            Pattern.compile("\\s+CHARACTER SET \\w+(?=\\s+COLLATE\\s)", Pattern.CASE_INSENSITIVE);

    private static final CatalogOptions OPTIONS = new MysqlCatalogOptions();

    private static final SequenceRow.Usual MARIADB = new SequenceRow.Usual(-Long.MAX_VALUE, Long.MAX_VALUE - 1, 1_000);

    private final MysqlServer server;

    MysqlSchemaReader(MysqlServer server) {
        this.server = server;
    }

    @Override
    public boolean hasTable(Connection connection, @Nullable String schema, String table) throws SQLException {
        if (table.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return false; // no name holds such a character, and the catalog cannot be asked for one
        }
        String place = schema == null ? "DATABASE()" : "?";
        return CatalogQuery.exists(connection, ENTRIES + place, CatalogQuery.values(schema, table, table));
    }

    @Override
    public Catalog tables(Connection connection, @Nullable String schema) throws SQLException {
        CatalogBuilder tables = new CatalogBuilder();
        String database = schema == null ? connection.getCatalog() : schema;
        new MysqlCatalog(connection, server, schema, String.valueOf(database), tables).read();
        return tables.build();
    }

    @Override
    public Set<CatalogTrait> traits() {
        return EnumSet.complementOf(EnumSet.of(
                CatalogTrait.PRIMARY_KEY_NAMES,
                CatalogTrait.UNIQUE_INDEXES,
                CatalogTrait.IDENTITY_COLUMNS,
                CatalogTrait.RESTRICT,
                CatalogTrait.NULLS_GREATEST));
    }

    @Override
    public CatalogOptions options() {
        return OPTIONS;
    }

    @Override
    public SqlType<?> type(String text) {
        MysqlCatalogTypes types = new MysqlCatalogTypes(server);
        String withoutCharset = IMPLIED_CHARSET.matcher(text).replaceFirst("");
        return CollatedText.type(withoutCharset, types::type, types.codecs());
    }

    @Override
    public List<String> schemas(Connection connection) throws SQLException {
        return CatalogQuery.texts(
                connection,
                "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME NOT IN ('information_schema',"
                        + " 'mysql', 'performance_schema', 'sys') ORDER BY SCHEMA_NAME");
    }

    @Override
    public @Nullable String defaultSchema(Connection connection) throws SQLException {
        return connection.getCatalog();
    }

    /** Sequences are MariaDB's alone: tables of one row, which is read of each. */
    @Override
    public List<ReflectedSequence> sequences(Connection connection, @Nullable String schema) throws SQLException {
        List<ReflectedSequence> found = new ArrayList<>();
        if (!server.isMariadb()) {
            return found;
        }
        String database = String.valueOf(schema == null ? connection.getCatalog() : schema);
        List<String> names = CatalogQuery.texts(
                connection,
                "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND TABLE_TYPE = 'SEQUENCE'"
                        + " ORDER BY TABLE_NAME",
                database);
        for (String name : names) {
            CatalogQuery.each(
                    connection,
                    "SELECT start_value, increment, minimum_value, maximum_value, cache_size, cycle_option FROM "
                            + quoted(database) + "." + quoted(name),
                    row -> found.add(new ReflectedSequence(new TableName(schema, name), options(row))));
        }
        return found;
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** The options that are not <a href="https://mariadb.com/kb/en/create-sequence/">MariaDB's own</a>. */
    private static Identity options(ResultSet row) throws SQLException {
        return SequenceRow.read(row, 1, row.getInt(6) == 1).options(Identity.byDefault(), MARIADB);
    }
}
