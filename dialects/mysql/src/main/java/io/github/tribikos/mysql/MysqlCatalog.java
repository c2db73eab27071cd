package io.github.tribikos.mysql;

import io.github.tribikos.catalog.CollatedText;
import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedOptions;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.ActionNames;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.IndexBuilder;
import io.github.tribikos.dialect.TableBuilder;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.type.Types;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a database, in six queries on <a href="https://dev.mysql.com/doc/refman/8.4/en/information-schema.html">{@code
 * information_schema}</a>. A unique index and a unique constraint are the same there: it is a constraint if it could be one.
 */
final class MysqlCatalog {
    private static final String PRIMARY = "PRIMARY";

    private final Connection connection;
    private final MysqlServer server;
    private final MysqlCatalogTypes types;
    private final @Nullable String schema;
    private final String database;
    private final CatalogBuilder tables;
    private final Map<String, String> engines = new HashMap<>();
    private final Map<String, String> collations = new HashMap<>();
    private final Set<String> json = new HashSet<>();

    MysqlCatalog(
            Connection connection,
            MysqlServer server,
            @Nullable String schema,
            String database,
            CatalogBuilder tables) {
        this.connection = connection;
        this.server = server;
        this.types = new MysqlCatalogTypes(server);
        this.schema = schema;
        this.database = database;
        this.tables = tables;
    }

    void read() throws SQLException {
        each(
                "SELECT t.TABLE_NAME, t.TABLE_TYPE, t.TABLE_COMMENT, t.ENGINE, t.ENGINE = @@default_storage_engine,"
                        + " t.CREATE_OPTIONS, s.DEFAULT_CHARACTER_SET_NAME, s.DEFAULT_COLLATION_NAME, t.TABLE_COLLATION,"
                        + " c.CHARACTER_SET_NAME, c.DEFAULT_COLLATE_NAME FROM information_schema.TABLES t"
                        + " JOIN information_schema.SCHEMATA s ON s.SCHEMA_NAME = t.TABLE_SCHEMA"
                        + " LEFT JOIN information_schema.CHARACTER_SETS c"
                        + " ON c.CHARACTER_SET_NAME = SUBSTRING_INDEX(t.TABLE_COLLATION, '_', 1)"
                        + " WHERE t.TABLE_SCHEMA = ? AND t.TABLE_TYPE IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED')",
                this::table);
        each("SELECT TABLE_NAME, VIEW_DEFINITION FROM information_schema.VIEWS WHERE TABLE_SCHEMA = ?", row -> {
            TableBuilder view = tables.get(row.getString(1));
            if (view != null) {
                view.definition(row.getString(2));
            }
        });
        checks();
        each(
                "SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA, COLUMN_COMMENT,"
                        + " GENERATION_EXPRESSION, DATA_TYPE, COLLATION_NAME FROM information_schema.COLUMNS"
                        + " WHERE TABLE_SCHEMA = ?"
                        + " ORDER BY TABLE_NAME, ORDINAL_POSITION",
                this::column);
        indexes(foreignKeys());
    }

    private void each(String sql, CatalogQuery.RowReader reader) throws SQLException {
        CatalogQuery.each(connection, sql, reader, database);
    }

    private void table(ResultSet row) throws SQLException {
        boolean isView = row.getString(2).equals("VIEW");
        tables.add(row.getString(1), new TableName(schema, row.getString(1)), isView ? TableKind.VIEW : TableKind.TABLE)
                .comment(isView ? null : row.getString(3))
                .options(isView ? ReflectedOptions.NONE : options(row));
        if (!isView) {
            engines.put(row.getString(1), row.getString(4));
            collations.put(row.getString(1), row.getString(9));
        }
    }

    /** A collation that is that of the database, or of the character set, is as usual. */
    private static ReflectedOptions options(ResultSet row) throws SQLException {
        String charset = row.getString(10);
        String collation = row.getString(9);
        boolean isOfDatabase = Objects.equals(collation, row.getString(8));
        ReflectedOptions options = MysqlCatalogOptions.withCreateOptions(ReflectedOptions.NONE, row.getString(6));
        options = row.getBoolean(5)
                ? options.withUsual(MysqlCatalogOptions.ENGINE, row.getString(4))
                : options.with(MysqlCatalogOptions.ENGINE, row.getString(4));
        options = Objects.equals(charset, row.getString(7))
                ? options.withUsual(MysqlCatalogOptions.CHARSET, charset)
                : options.with(MysqlCatalogOptions.CHARSET, charset);
        boolean isOfCharset = options.has(MysqlCatalogOptions.CHARSET) && Objects.equals(collation, row.getString(11));
        return isOfDatabase || isOfCharset
                ? options.withUsual(MysqlCatalogOptions.COLLATE, collation)
                : options.with(MysqlCatalogOptions.COLLATE, collation);
    }

    // Checks, of which MariaDB's JSON is one.

    private void checks() throws SQLException {
        if (server.isMysqlBefore(8, 0, 16)) {
            return;
        }
        String sql = server.isMariadb()
                ? "SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS"
                        + " WHERE CONSTRAINT_SCHEMA = ?"
                : "SELECT t.TABLE_NAME, c.CONSTRAINT_NAME, c.CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS c"
                        + " JOIN information_schema.TABLE_CONSTRAINTS t ON t.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA"
                        + " AND t.CONSTRAINT_NAME = c.CONSTRAINT_NAME AND t.CONSTRAINT_TYPE = 'CHECK'"
                        + " WHERE c.CONSTRAINT_SCHEMA = ?";
        each(sql, row -> {
            TableBuilder table = tables.get(row.getString(1));
            String name = row.getString(2);
            String clause = row.getString(3);
            if (table != null && clause.equals("json_valid(`" + name.replace("`", "``") + "`)")) {
                json.add(row.getString(1) + '\0' + name);
            } else if (table != null) {
                table.add(new ReflectedCheck(name, clause));
            }
        });
    }

    // Columns.

    private void column(ResultSet row) throws SQLException {
        String tableName = row.getString(1);
        TableBuilder table = tables.get(tableName);
        if (table == null) {
            return;
        }
        String name = row.getString(2);
        boolean isJson =
                json.contains(tableName + '\0' + name) && row.getString(3).equals("longtext");
        String collation = row.getString(10);
        boolean isUsual = isJson || Objects.equals(collation, collations.get(tableName));
        String typeText = row.getString(3) + (collation == null || isUsual ? "" : " COLLATE " + collation);
        String extra = row.getString(6).toUpperCase(Locale.ROOT);
        String comment = row.getString(7);
        ReflectedColumn column = ReflectedColumn.of(
                        name,
                        isJson ? "json" : typeText,
                        isJson ? Types.JSON : CollatedText.type(typeText, types::type, types.codecs()),
                        row.getString(4).equals("YES"))
                .withComment(comment == null || comment.isEmpty() ? null : comment);
        String computed = row.getString(8);
        if (computed != null && !computed.isEmpty()) {
            column = column.withComputed(
                    new ReflectedComputed(computed, extra.contains("STORED") || extra.contains("PERSISTENT")));
        } else if (extra.contains("AUTO_INCREMENT")) {
            column = column.withAutoIncrement();
        } else {
            column = column.withDefault(defaultText(row.getString(5), extra, row.getString(9)));
        }
        table.add(column);
    }

    /** MariaDB tells the expression, MySQL a literal's value. */
    private @Nullable String defaultText(@Nullable String text, String extra, String dataType) {
        if (text == null || server.isMariadb()) {
            return text == null || text.equals("NULL") ? null : text;
        }
        boolean isNumber = Set.of(
                        "tinyint",
                        "smallint",
                        "mediumint",
                        "int",
                        "bigint",
                        "decimal",
                        "float",
                        "double",
                        "bit",
                        "year")
                .contains(dataType);
        boolean isPlain = isNumber || extra.contains("DEFAULT_GENERATED") || text.startsWith("CURRENT_TIMESTAMP");
        return isPlain ? text : "'" + text.replace("'", "''") + "'";
    }

    // Foreign keys.

    /** The rows of one foreign key. */
    private record Key(
            String name,
            String targetSchema,
            String target,
            String onDelete,
            String onUpdate,
            List<String> columns,
            List<String> targets) {}

    private Map<String, List<Key>> foreignKeys() throws SQLException {
        Map<String, Map<String, Key>> keys = new LinkedHashMap<>();
        each(
                "SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, k.COLUMN_NAME, k.REFERENCED_TABLE_SCHEMA,"
                        + " k.REFERENCED_TABLE_NAME, k.REFERENCED_COLUMN_NAME, r.DELETE_RULE, r.UPDATE_RULE"
                        + " FROM information_schema.KEY_COLUMN_USAGE k"
                        + " JOIN information_schema.REFERENTIAL_CONSTRAINTS r"
                        + " ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME"
                        + " AND r.TABLE_NAME = k.TABLE_NAME WHERE k.TABLE_SCHEMA = ?"
                        + " AND k.REFERENCED_TABLE_NAME IS NOT NULL ORDER BY k.TABLE_NAME, k.CONSTRAINT_NAME,"
                        + " k.ORDINAL_POSITION",
                row -> {
                    Map<String, Key> ofTable = keys.computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>());
                    Key key = ofTable.get(row.getString(2));
                    if (key == null) {
                        key = new Key(
                                row.getString(2),
                                row.getString(4),
                                row.getString(5),
                                row.getString(7),
                                row.getString(8),
                                new ArrayList<>(),
                                new ArrayList<>());
                        ofTable.put(key.name(), key);
                    }
                    key.columns().add(row.getString(3));
                    key.targets().add(row.getString(6));
                });
        Map<String, List<Key>> found = new LinkedHashMap<>();
        keys.forEach((table, ofTable) -> {
            found.put(table, List.copyOf(ofTable.values()));
            ofTable.values().forEach(key -> foreignKey(table, key));
        });
        return found;
    }

    private void foreignKey(String tableName, Key key) {
        TableBuilder table = tables.get(tableName);
        if (table != null) {
            String targetSchema = key.targetSchema().equals(database) ? schema : key.targetSchema();
            table.add(new ReflectedForeignKey(
                    key.name(),
                    key.columns(),
                    new TableName(targetSchema, key.target()),
                    key.targets(),
                    action(key.onDelete()),
                    action(key.onUpdate()),
                    null,
                    false));
        }
    }

    /** RESTRICT and NO ACTION are the same, and MariaDB calls either RESTRICT. */
    private static @Nullable ReferentialAction action(String rule) {
        ReferentialAction action = ActionNames.parse(rule);
        return action == ReferentialAction.RESTRICT ? null : action;
    }

    // Indexes.

    private void indexes(Map<String, List<Key>> foreignKeys) throws SQLException {
        Map<String, Map<String, IndexBuilder>> indexes = new LinkedHashMap<>();
        Set<String> plain = new HashSet<>();
        boolean hasExpressions = !server.isMariadb() && !server.isMysqlBefore(8, 0, 13);
        each(
                "SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, COLUMN_NAME, COLLATION, SUB_PART, INDEX_TYPE, "
                        + (hasExpressions ? "EXPRESSION" : "NULL")
                        + " FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, INDEX_NAME,"
                        + " SEQ_IN_INDEX",
                row -> {
                    String key = row.getString(1) + '\0' + row.getString(2);
                    boolean isUnique = row.getInt(3) == 0;
                    String type = row.getString(7);
                    Map<String, IndexBuilder> ofTable =
                            indexes.computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>());
                    if (!ofTable.containsKey(row.getString(2))) {
                        ofTable.put(
                                row.getString(2),
                                new IndexBuilder(row.getString(2), isUnique)
                                        .method(MysqlCatalogOptions.method(type, engines.get(row.getString(1)))));
                        plain.add(key);
                    }
                    ReflectedTerm term = term(row);
                    if (!isUnique
                            || term.column() == null
                            || term.isDescending()
                            || term.option() != null
                            || MysqlCatalogOptions.isKind(type)) {
                        plain.remove(key);
                    }
                    ofTable.get(row.getString(2)).add(term);
                });
        indexes.forEach((table, ofTable) -> ofTable.forEach((name, index) -> {
            TableBuilder owner = tables.get(table);
            if (owner != null) {
                add(
                        owner,
                        index.build(),
                        plain.contains(table + '\0' + name),
                        foreignKeys.getOrDefault(table, List.of()));
            }
        }));
    }

    private static ReflectedTerm term(ResultSet row) throws SQLException {
        boolean isDescending = "D".equals(row.getString(5));
        String column = row.getString(4);
        int length = row.getString(7).equals("SPATIAL") ? 0 : row.getInt(6); // which has the size of a box there
        return new ReflectedTerm(column, column == null ? row.getString(8) : null, isDescending, null)
                .withOption(length > 0 ? String.valueOf(length) : null);
    }

    private static void add(
            TableBuilder table, ReflectedIndex index, boolean couldBeConstraint, List<Key> foreignKeys) {
        List<String> columns = index.terms().stream()
                .map(term -> String.valueOf(term.column()))
                .toList();
        if (index.name().equals(PRIMARY)) {
            table.primaryKey(new ReflectedKey(null, columns, null));
        } else if (couldBeConstraint) {
            table.add(new ReflectedKey(index.name(), columns, null));
        } else if (foreignKeys.stream().noneMatch(key -> isMadeFor(key, index.name(), columns))) {
            table.add(index);
        }
    }

    /** The server makes an index for a foreign key that has none, and gives it the key's name, or the column's if that was none. */
    private static boolean isMadeFor(Key key, String index, List<String> columns) {
        boolean isUnnamed = key.name().matches(".*_ibfk_\\d+");
        return key.columns().equals(columns)
                && (index.equals(key.name()) || (isUnnamed && index.equals(columns.get(0))));
    }
}
