package io.github.tribikos.sqlserver;

import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.ActionNames;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.IndexBuilder;
import io.github.tribikos.dialect.TableBuilder;
import io.github.tribikos.schema.Identity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a schema, in five queries on the <a
 * href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/catalog-views-transact-sql">catalog views</a>. Written
 * after the manual; no server has run it.
 */
final class SqlServerCatalog {
    private final Connection connection;
    private final @Nullable String schema;
    private final CatalogBuilder tables;
    private final String place;
    private final String[] values;

    SqlServerCatalog(Connection connection, @Nullable String schema, CatalogBuilder tables) {
        this.connection = connection;
        this.schema = schema;
        this.tables = tables;
        this.place = " JOIN sys.objects o ON o.object_id = x.%s AND o.type IN ('U', 'V') AND o.is_ms_shipped = 0"
                + " AND o.schema_id = SCHEMA_ID(" + (schema == null ? "" : "?") + ")";
        this.values = CatalogQuery.values(schema);
    }

    void read() throws SQLException {
        each(
                "SELECT o.object_id, o.name, o.type, CAST(e.value AS NVARCHAR(4000)), m.definition FROM sys.objects x",
                "object_id",
                " LEFT JOIN sys.extended_properties e ON e.major_id = o.object_id AND e.minor_id = 0 AND e.class = 1"
                        + " AND e.name = 'MS_Description' LEFT JOIN sys.sql_modules m ON m.object_id = o.object_id",
                this::table);
        each(
                "SELECT x.object_id, x.name, t.name, x.max_length, x.precision, x.scale, x.is_nullable, d.definition,"
                        + " c.definition, c.is_persisted, CAST(i.seed_value AS BIGINT), CAST(i.increment_value AS BIGINT),"
                        + " CAST(e.value AS NVARCHAR(4000)) FROM sys.columns x",
                "object_id",
                " JOIN sys.types t ON t.user_type_id = x.user_type_id"
                        + " LEFT JOIN sys.default_constraints d ON d.object_id = x.default_object_id"
                        + " LEFT JOIN sys.computed_columns c ON c.object_id = x.object_id AND c.column_id = x.column_id"
                        + " LEFT JOIN sys.identity_columns i ON i.object_id = x.object_id AND i.column_id = x.column_id"
                        + " LEFT JOIN sys.extended_properties e ON e.major_id = x.object_id AND e.minor_id = x.column_id"
                        + " AND e.class = 1 AND e.name = 'MS_Description' ORDER BY x.object_id, x.column_id",
                this::column);
        each(
                "SELECT x.parent_object_id, x.name, x.definition FROM sys.check_constraints x",
                "parent_object_id",
                "",
                row -> {
                    TableBuilder table = tables.get(row.getLong(1));
                    if (table != null) {
                        table.add(new ReflectedCheck(row.getString(2), row.getString(3)));
                    }
                });
        foreignKeys();
        indexes();
    }

    private void each(String select, String object, String more, CatalogQuery.RowReader reader) throws SQLException {
        CatalogQuery.each(connection, select + place.formatted(object) + more, reader, values);
    }

    private void table(ResultSet row) throws SQLException {
        boolean isView = row.getString(3).strip().equals("V");
        TableKind kind = isView ? TableKind.VIEW : TableKind.TABLE;
        tables.add(row.getLong(1), new TableName(schema, row.getString(2)), kind)
                .comment(row.getString(4))
                .definition(isView ? row.getString(5) : null);
    }

    private void column(ResultSet row) throws SQLException {
        TableBuilder table = tables.get(row.getLong(1));
        if (table == null) {
            return;
        }
        String text = typeText(row);
        ReflectedColumn column = ReflectedColumn.of(
                        row.getString(2), text, SqlServerCatalogTypes.type(text), row.getBoolean(7))
                .withComment(row.getString(13));
        String computed = row.getString(9);
        boolean isPersisted = row.getBoolean(10);
        long seed = row.getLong(11);
        boolean isIdentity = !row.wasNull();
        if (computed != null) {
            column = column.withComputed(new ReflectedComputed(computed, isPersisted));
        } else if (isIdentity) {
            long step = row.getLong(12);
            Identity options =
                    seed == 1 ? Identity.byDefault() : Identity.byDefault().start(seed);
            column = column.withIdentity(step == 1 ? options : options.increment(step));
        } else {
            column = column.withDefault(row.getString(8));
        }
        table.add(column);
    }

    private static String typeText(ResultSet row) throws SQLException {
        String name = row.getString(3);
        int length = row.getInt(4);
        return switch (name) {
            case "nvarchar", "nchar" -> name + "(" + (length < 0 ? "max" : length / 2) + ")";
            case "varchar", "char", "varbinary", "binary" -> name + "(" + (length < 0 ? "max" : length) + ")";
            case "decimal", "numeric" -> name + "(" + row.getInt(5) + ", " + row.getInt(6) + ")";
            case "time", "datetime2", "datetimeoffset" -> name + "(" + row.getInt(6) + ")";
            case "float" -> name + "(" + row.getInt(5) + ")";
            default -> name;
        };
    }

    /** The rows of one foreign key. */
    private record Key(
            long table,
            String name,
            @Nullable String targetSchema,
            String target,
            String onDelete,
            String onUpdate,
            List<String> columns,
            List<String> targets) {}

    private void foreignKeys() throws SQLException {
        Map<String, Key> keys = new LinkedHashMap<>();
        each(
                "SELECT x.parent_object_id, x.name, SCHEMA_NAME(r.schema_id), r.name, x.delete_referential_action_desc,"
                        + " x.update_referential_action_desc, COL_NAME(c.parent_object_id, c.parent_column_id),"
                        + " COL_NAME(c.referenced_object_id, c.referenced_column_id),"
                        + " CASE WHEN r.schema_id = o.schema_id THEN 1 ELSE 0 END,"
                        + " CASE WHEN r.schema_id = SCHEMA_ID() THEN 1 ELSE 0 END FROM sys.foreign_keys x",
                "parent_object_id",
                " JOIN sys.foreign_key_columns c ON c.constraint_object_id = x.object_id"
                        + " JOIN sys.objects r ON r.object_id = x.referenced_object_id"
                        + " ORDER BY x.object_id, c.constraint_column_id",
                row -> {
                    String id = row.getLong(1) + " " + row.getString(2);
                    Key key = keys.get(id);
                    if (key == null) {
                        boolean isSame = row.getInt(9) == 1;
                        String targetSchema = isSame ? schema : row.getInt(10) == 1 ? null : row.getString(3);
                        key = new Key(
                                row.getLong(1),
                                row.getString(2),
                                targetSchema,
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                new ArrayList<>(),
                                new ArrayList<>());
                        keys.put(id, key);
                    }
                    key.columns().add(row.getString(7));
                    key.targets().add(row.getString(8));
                });
        for (Key key : keys.values()) {
            TableBuilder table = tables.get(key.table());
            if (table != null) {
                table.add(new ReflectedForeignKey(
                        key.name(),
                        key.columns(),
                        new TableName(key.targetSchema(), key.target()),
                        key.targets(),
                        ActionNames.parse(key.onDelete()),
                        ActionNames.parse(key.onUpdate()),
                        null,
                        false));
            }
        }
    }

    /** Keys are indexes too. */
    private void indexes() throws SQLException {
        Map<String, IndexBuilder> indexes = new LinkedHashMap<>();
        Map<String, TableBuilder> owners = new HashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        each(
                "SELECT x.object_id, x.name, x.is_unique, x.filter_definition,"
                        + " CASE WHEN x.is_primary_key = 1 THEN 1 WHEN x.is_unique_constraint = 1 THEN 2 ELSE 0 END,"
                        + " COL_NAME(c.object_id, c.column_id), c.is_descending_key, c.is_included_column, x.type_desc"
                        + " FROM sys.indexes x",
                "object_id",
                " JOIN sys.index_columns c ON c.object_id = x.object_id AND c.index_id = x.index_id"
                        + " WHERE x.name IS NOT NULL ORDER BY x.object_id, x.name, c.is_included_column, c.key_ordinal",
                row -> {
                    TableBuilder table = tables.get(row.getLong(1));
                    if (table == null) {
                        return;
                    }
                    String id = row.getLong(1) + " " + row.getString(2);
                    IndexBuilder index = indexes.get(id);
                    if (index == null) {
                        String type = row.getString(9);
                        index = new IndexBuilder(row.getString(2), row.getBoolean(3))
                                .where(row.getString(4))
                                .method(SqlServerCatalogOptions.method(type));
                        indexes.put(id, index);
                        owners.put(id, table);
                        kinds.put(id, row.getInt(5));
                    }
                    if (row.getBoolean(8)) {
                        index.include(row.getString(6));
                    } else {
                        index.add(new ReflectedTerm(row.getString(6), null, row.getBoolean(7), null));
                    }
                });
        indexes.forEach((id, index) -> add(owners.get(id), index, kinds.getOrDefault(id, 0)));
    }

    private static void add(@Nullable TableBuilder table, IndexBuilder builder, int kind) {
        var index = builder.build();
        if (table == null) {
            return;
        }
        if (kind == 0) {
            table.add(index);
            return;
        }
        List<String> columns = index.terms().stream()
                .map(term -> String.valueOf(term.column()))
                .toList();
        ReflectedKey key = new ReflectedKey(index.name(), columns, null);
        if (kind == 1) {
            table.primaryKey(key);
        } else {
            table.add(key);
        }
    }
}
