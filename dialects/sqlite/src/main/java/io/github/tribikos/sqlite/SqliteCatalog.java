package io.github.tribikos.sqlite;

import io.github.tribikos.catalog.CollatedText;
import io.github.tribikos.catalog.IndexText;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.catalog.SqlToken;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.dialect.ActionNames;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.TableBuilder;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One reading of an attached database: <a href="https://www.sqlite.org/pragma.html#pragfunc">pragmas as functions</a>, joined with the
 * schema table, tell of all tables at once; the CREATE TABLE there tells the rest.
 */
final class SqliteCatalog {
    private static final SqliteCodecs CODECS = new SqliteCodecs();

    /** https://www.sqlite.org/pragma.html#pragma_table_xinfo. */
    private static final int VIRTUAL = 2;

    private static final int STORED = 3;

    private final Connection connection;
    private final String database;
    private final @Nullable String schema;
    private final CatalogBuilder tables;
    private final Map<String, SqliteTableText> texts = new HashMap<>();
    private final Set<String> strict = new HashSet<>();
    private final Map<String, String> names = new HashMap<>(); // by the name in lower case

    SqliteCatalog(Connection connection, String database, @Nullable String schema, CatalogBuilder tables) {
        this.connection = connection;
        this.database = database;
        this.schema = schema;
        this.tables = tables;
    }

    static String master(String database) {
        return '"' + database.replace("\"", "\"\"") + "\".sqlite_master";
    }

    private String from(String pragma) {
        return " FROM " + master(database) + " m, " + pragma
                + "(m.name, ?) x WHERE m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    }

    void read() throws SQLException {
        CatalogQuery.each(
                connection,
                "SELECT name, type, sql FROM " + master(database)
                        + " WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                this::table);
        CatalogQuery.each(
                connection,
                "SELECT name, wr, strict FROM pragma_table_list WHERE schema = ?",
                row -> {
                    TableBuilder table = tables.get(row.getString(1));
                    if (table != null && row.getInt(3) == 1) {
                        strict.add(row.getString(1));
                    }
                    if (table != null) {
                        table.options(SqliteCatalogOptions.of(row.getInt(2) == 1, row.getInt(3) == 1));
                    }
                },
                database);
        columns();
        tables.tables().forEach(this::keys);
        foreignKeys();
        indexes();
    }

    private void table(ResultSet row) throws SQLException {
        String name = row.getString(1);
        boolean isView = row.getString(2).equals("view");
        TableBuilder table = tables.add(name, new TableName(schema, name), isView ? TableKind.VIEW : TableKind.TABLE);
        names.put(SqliteTableText.lower(name), name);
        if (isView) {
            table.definition(query(row.getString(3)));
        }
        texts.put(name, isView ? SqliteTableText.parse(null) : SqliteTableText.parse(row.getString(3)));
    }

    /** What stands behind AS. */
    private static @Nullable String query(@Nullable String createView) {
        if (createView == null) {
            return null;
        }
        return SqlToken.cut(createView, true).stream()
                .filter(token -> token.isWord("AS"))
                .findFirst()
                .map(token -> createView.substring(token.end()).strip())
                .orElse(null);
    }

    // Columns and primary keys.

    private static final String COLUMNS = "SELECT m.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden";

    private void columns() throws SQLException {
        Map<String, Map<Integer, String>> keys = new HashMap<>();
        CatalogQuery.each(
                connection,
                COLUMNS + from("pragma_table_xinfo") + " AND m.type = 'table' ORDER BY m.name, x.cid",
                row -> column(row, keys),
                database);
        for (TableBuilder view : tables.tables()) {
            if (view.kind() == TableKind.VIEW) {
                viewColumns(view, keys);
            }
        }
        keys.forEach((name, columns) -> {
            TableBuilder table = tables.get(name);
            if (table != null) {
                table.primaryKey(new ReflectedKey(text(name).primaryKeyName, List.copyOf(columns.values()), null));
            }
        });
    }

    /** One by one: a view whose tables are gone is an error. */
    private void viewColumns(TableBuilder view, Map<String, Map<Integer, String>> keys) {
        String name = view.name().name();
        try {
            CatalogQuery.each(
                    connection,
                    COLUMNS + from("pragma_table_xinfo") + " AND m.name = ? ORDER BY x.cid",
                    row -> column(row, keys),
                    database,
                    name);
        } catch (SQLException e) {
            tables.fail(name, view.name(), String.valueOf(e.getMessage()));
        }
    }

    private void column(ResultSet row, Map<String, Map<Integer, String>> keys) throws SQLException {
        String tableName = row.getString(1);
        TableBuilder table = tables.get(tableName);
        int hidden = row.getInt(7);
        if (table == null || hidden == 1) {
            return;
        }
        String name = row.getString(2);
        String collation = text(tableName).collations.get(SqliteTableText.lower(name));
        String typeText = type(row.getString(3)) + (collation == null ? "" : " COLLATE " + collation);
        ReflectedColumn column = ReflectedColumn.of(
                        name, typeText, type(typeText, strict.contains(tableName)), row.getInt(4) == 0)
                .withDefault(row.getString(5));
        if (hidden == VIRTUAL || hidden == STORED) {
            ReflectedComputed computed = text(tableName).computed.get(SqliteTableText.lower(name));
            column = column.withComputed(
                    new ReflectedComputed(computed == null ? "" : computed.sql(), hidden == STORED));
        }
        table.add(column);
        if (row.getInt(6) > 0) {
            keys.computeIfAbsent(tableName, key -> new TreeMap<>()).put(row.getInt(6), name);
        }
    }

    /** A strict table has REAL and not DOUBLE PRECISION. */
    private static SqlType<?> type(String text, boolean isStrict) {
        SqlType<?> type = CollatedText.type(text, SqliteCatalogTypes::type, CODECS);
        return isStrict && type.equals(Types.DOUBLE) ? new SpelledType<>(text, Types.DOUBLE, CODECS) : type;
    }

    /** The type without the words GENERATED ALWAYS, which SQLite counts among those of the type. */
    private static String type(@Nullable String declared) {
        String text = declared == null ? "" : declared;
        return text.replaceFirst("(?i)\\s*GENERATED ALWAYS$", "").strip();
    }

    /**
     * A lone key that is INTEGER in so many words is <a href="https://www.sqlite.org/rowidtable.html">generated</a>, and of 64 bits; one that
     * is INT is neither, and keeps its spelling.
     */
    private void keys(TableBuilder table) {
        ReflectedKey key = table.primaryKey();
        if (key == null || key.columns().size() != 1 || text(table.name().name()).isWithoutRowid) {
            return;
        }
        for (ReflectedColumn column : table.columns()) {
            if (!column.name().equals(key.columns().get(0))) {
                continue;
            }
            if (TypeText.parse(column.typeText()).name().equals("INTEGER")) {
                table.replace(column.withType(Types.BIGINT).withNullable(false).withIdentity(Identity.byDefault()));
            } else if (column.type().equals(Types.INTEGER)) {
                table.replace(column.withType(new SpelledType<>(column.typeText(), Types.INTEGER, CODECS)));
            }
        }
    }

    // Foreign keys.

    /** The rows of one foreign key. */
    private record Key(
            String table,
            String target,
            List<String> columns,
            List<@Nullable String> targets,
            String onDelete,
            String onUpdate) {}

    private void foreignKeys() throws SQLException {
        Map<String, Key> keys = new LinkedHashMap<>();
        CatalogQuery.each(
                connection,
                "SELECT m.name, x.id, x.\"table\", x.\"from\", x.\"to\", x.on_delete, x.on_update"
                        + from("pragma_foreign_key_list") + " AND m.type = 'table' ORDER BY m.name, x.id, x.seq",
                row -> {
                    String table = row.getString(1);
                    Key key = keys.get(table + '\0' + row.getInt(2));
                    if (key == null) {
                        key = new Key(
                                table,
                                row.getString(3),
                                new ArrayList<>(),
                                new ArrayList<>(),
                                row.getString(6),
                                row.getString(7));
                        keys.put(table + '\0' + row.getInt(2), key);
                    }
                    key.columns().add(row.getString(4));
                    key.targets().add(row.getString(5));
                },
                database);
        keys.values().forEach(this::foreignKey);
    }

    private void foreignKey(Key key) {
        TableBuilder table = tables.get(key.table());
        if (table == null) {
            return;
        }
        String targetName = names.getOrDefault(SqliteTableText.lower(key.target()), key.target());
        TableBuilder target = tables.get(targetName);
        List<String> columns =
                key.columns().stream().map(name -> own(table, name)).toList();
        List<String> targets = new ArrayList<>();
        for (String name : key.targets()) {
            if (name != null) {
                targets.add(target == null ? name : own(target, name));
            }
        }
        ReflectedKey targetKey = target == null ? null : target.primaryKey();
        if (targets.isEmpty() && targetKey != null) {
            targets.addAll(targetKey.columns());
        }
        SqliteTableText.Named named = taken(text(key.table()).foreignKeys, columns);
        table.add(new ReflectedForeignKey(
                named == null ? null : named.name(),
                columns,
                new TableName(schema, targetName),
                targets,
                ActionNames.parse(key.onDelete()),
                ActionNames.parse(key.onUpdate()),
                named == null ? null : named.deferrable(),
                false));
    }

    /** The column's name as the table has it; names are equal whatever their case. */
    private static String own(TableBuilder table, String name) {
        for (ReflectedColumn column : table.columns()) {
            if (column.name().equalsIgnoreCase(name)) {
                return column.name();
            }
        }
        return name;
    }

    /** The first constraint in the text with these columns, which is not given again. */
    private static SqliteTableText.@Nullable Named taken(List<SqliteTableText.Named> among, List<String> columns) {
        for (SqliteTableText.Named each : among) {
            if (lower(each.columns()).equals(lower(columns))) {
                among.remove(each);
                return each;
            }
        }
        return null;
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(SqliteTableText::lower).toList();
    }

    // Indexes, unique constraints and checks.

    private record Listed(
            String table,
            String name,
            boolean isUnique,
            String origin,
            List<@Nullable String> columns,
            List<Boolean> descending) {}

    private void indexes() throws SQLException {
        Map<String, Listed> listed = new LinkedHashMap<>();
        CatalogQuery.each(
                connection,
                "SELECT m.name, x.name, x.\"unique\", x.origin, i.name, i.\"desc\" FROM " + master(database)
                        + " m, pragma_index_list(m.name, ?) x, pragma_index_xinfo(x.name, ?) i WHERE m.type = 'table'"
                        + " AND x.origin <> 'pk' AND i.key = 1 ORDER BY m.name, x.seq DESC, i.seqno",
                row -> {
                    Listed index = listed.get(row.getString(2));
                    if (index == null) {
                        index = new Listed(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3) == 1,
                                row.getString(4),
                                new ArrayList<>(),
                                new ArrayList<>());
                        listed.put(index.name(), index);
                    }
                    index.columns().add(row.getString(5));
                    index.descending().add(row.getInt(6) == 1);
                },
                database,
                database);
        Map<String, String> sql = new HashMap<>();
        CatalogQuery.each(
                connection,
                "SELECT name, sql FROM " + master(database) + " WHERE type = 'index' AND sql IS NOT NULL",
                row -> sql.put(row.getString(1), row.getString(2)));
        listed.values().forEach(index -> index(index, sql.get(index.name())));
        for (TableBuilder table : tables.tables()) {
            text(table.name().name()).checks.forEach(table::add);
        }
    }

    private void index(Listed index, @Nullable String sql) {
        TableBuilder table = tables.get(index.table());
        if (table == null) {
            return;
        }
        if (index.origin().equals("u")) {
            List<String> columns = new ArrayList<>();
            index.columns().forEach(column -> columns.add(String.valueOf(column)));
            SqliteTableText.Named named = taken(text(index.table()).uniques, columns);
            table.add(new ReflectedKey(named == null ? null : named.name(), columns, null));
            return;
        }
        IndexText text = IndexText.parse(sql, true);
        List<ReflectedTerm> terms = new ArrayList<>();
        for (int i = 0; i < index.columns().size(); i++) {
            String column = index.columns().get(i);
            terms.add(new ReflectedTerm(
                    column,
                    column == null ? text.terms().get(i).sql() : null,
                    index.descending().get(i),
                    null));
        }
        table.add(new ReflectedIndex(index.name(), index.isUnique(), terms, List.of(), text.where(), null));
    }

    private SqliteTableText text(String table) {
        SqliteTableText text = texts.get(table);
        return text == null ? SqliteTableText.parse(null) : text;
    }
}
