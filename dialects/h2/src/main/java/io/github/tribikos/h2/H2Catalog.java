package io.github.tribikos.h2;

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
import io.github.tribikos.dialect.SequenceRow;
import io.github.tribikos.dialect.TableBuilder;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.type.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a schema, in eight queries on <a
 * href="https://h2database.com/html/systemtables.html">INFORMATION_SCHEMA</a>. They are joined here: H2 makes these tables anew for each
 * query, without indexes.
 */
final class H2Catalog {
    private static final int MOST_CHARACTERS = 1_000_000_000;
    private static final int MOST_CHARACTERS_ONCE = 1_048_576; // before H2 2.4
    private static final H2Identifiers IDENTIFIERS = new H2Identifiers();
    private static final long CACHE = 32;

    private final Connection connection;
    private final @Nullable String schema;
    private final String stored;
    private final UnaryOperator<String> names;
    private final Predicate<String> isHidden;
    private final CatalogBuilder tables;
    private String defaultSchema = "";

    /**
     * Begins a reading.
     *
     * @param schema the schema as it is declared, null for the default
     * @param stored the schema as the catalog has it
     * @param names gives the name as it is declared for that of the catalog
     * @param isHidden whether a name of the catalog cannot be declared
     */
    H2Catalog(
            Connection connection,
            @Nullable String schema,
            String stored,
            UnaryOperator<String> names,
            Predicate<String> isHidden,
            CatalogBuilder tables) {
        this.connection = connection;
        this.schema = schema;
        this.stored = stored;
        this.names = names;
        this.isHidden = isHidden;
        this.tables = tables;
    }

    void read() throws SQLException {
        defaultSchema = connection.getSchema();
        each(
                "SELECT TABLE_NAME, TABLE_TYPE, REMARKS FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = ?",
                this::table);
        each("SELECT TABLE_NAME, VIEW_DEFINITION FROM INFORMATION_SCHEMA.VIEWS WHERE TABLE_SCHEMA = ?", row -> {
            TableBuilder view = tables.get(row.getString(1));
            if (view != null) {
                view.definition(row.getString(2));
            }
        });
        columns();
        constraints();
        indexes();
    }

    private void each(String sql, CatalogQuery.RowReader reader) throws SQLException {
        CatalogQuery.each(connection, sql, reader, stored);
    }

    private void table(ResultSet row) throws SQLException {
        String type = row.getString(2);
        tables.add(
                        row.getString(1),
                        new TableName(schema, names.apply(row.getString(1))),
                        type.equals("VIEW") ? TableKind.VIEW : TableKind.TABLE)
                .temporary(type.endsWith("TEMPORARY"))
                .comment(row.getString(3));
        failIfHidden(row.getString(1), row.getString(1));
    }

    /** A name in lower case would be folded to another. */
    private void failIfHidden(String key, String name) {
        TableBuilder table = tables.get(key);
        if (table != null && isHidden.test(name)) {
            tables.fail(
                    key,
                    table.name(),
                    "The name \"" + name + "\" is in lower case, and written so it is " + name.toUpperCase(Locale.ROOT)
                            + " for H2. Open the database with DATABASE_TO_UPPER=FALSE.");
        }
    }

    // Columns.

    private void columns() throws SQLException {
        Map<String, String> elements = new HashMap<>();
        each(
                "SELECT OBJECT_NAME, COLLECTION_TYPE_IDENTIFIER, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, NUMERIC_PRECISION,"
                        + " NUMERIC_SCALE, DATETIME_PRECISION, INTERVAL_TYPE, INTERVAL_PRECISION"
                        + " FROM INFORMATION_SCHEMA.ELEMENT_TYPES WHERE OBJECT_TYPE = 'TABLE' AND OBJECT_SCHEMA = ?",
                row -> elements.put(row.getString(1) + '\0' + row.getString(2), typeText(row, 3)));
        Map<String, List<String>> labels = new HashMap<>();
        each(
                "SELECT OBJECT_NAME, ENUM_IDENTIFIER, VALUE_NAME FROM INFORMATION_SCHEMA.ENUM_VALUES"
                        + " WHERE OBJECT_TYPE = 'TABLE' AND OBJECT_SCHEMA = ? ORDER BY VALUE_ORDINAL",
                row -> labels.computeIfAbsent(row.getString(1) + '\0' + row.getString(2), key -> new ArrayList<>())
                        .add("'" + row.getString(3).replace("'", "''") + "'"));
        each(
                "SELECT TABLE_NAME, COLUMN_NAME, DTD_IDENTIFIER, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, NUMERIC_PRECISION,"
                        + " NUMERIC_SCALE, DATETIME_PRECISION, INTERVAL_TYPE, INTERVAL_PRECISION, IS_NULLABLE,"
                        + " COLUMN_DEFAULT, REMARKS, GENERATION_EXPRESSION, IDENTITY_GENERATION, IDENTITY_START,"
                        + " IDENTITY_INCREMENT, IDENTITY_MINIMUM, IDENTITY_MAXIMUM, IDENTITY_CACHE, IDENTITY_CYCLE,"
                        + " DOMAIN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME,"
                        + " ORDINAL_POSITION",
                row -> column(row, elements, labels));
    }

    private void column(ResultSet row, Map<String, String> elements, Map<String, List<String>> labels)
            throws SQLException {
        failIfHidden(row.getString(1), row.getString(2));
        TableBuilder table = tables.get(row.getString(1));
        if (table == null) {
            return;
        }
        String key = row.getString(1) + '\0' + row.getString(3);
        String text = switch (row.getString(4)) {
            case "ARRAY" -> elements.get(key) + " ARRAY";
            case "ENUM" -> "ENUM(" + String.join(", ", labels.getOrDefault(key, List.of())) + ")";
            default -> typeText(row, 4);
        };
        String domain = row.getString(22) == null ? null : IDENTIFIERS.quote(names.apply(row.getString(22)));
        SqlType<?> type = H2CatalogTypes.type(text);
        ReflectedColumn column = ReflectedColumn.of(
                        names.apply(row.getString(2)),
                        domain == null ? text : domain,
                        domain == null ? type : H2CatalogTypes.spelled(domain, type),
                        row.getString(11).equals("YES"))
                .withDefault(row.getString(12))
                .withComment(row.getString(13));
        String computed = row.getString(14);
        if (computed != null) {
            column = column.withDefault(null).withComputed(new ReflectedComputed(computed, true));
        } else if (row.getString(15) != null) {
            column = column.withIdentity(identity(row, 16, row.getString(15).equals("ALWAYS"), row.getString(4)));
        }
        table.add(column);
    }

    /** The type as CREATE TABLE spells it, from eight columns. */
    private static String typeText(ResultSet row, int first) throws SQLException {
        String name = row.getString(first);
        long length = row.getLong(first + 1); // of a large object too long for an int
        int digits = row.getInt(first + 4);
        return switch (name) {
            case "CHARACTER VARYING", "BINARY VARYING", "VARCHAR_IGNORECASE" ->
                length == MOST_CHARACTERS || length == MOST_CHARACTERS_ONCE ? name : name + "(" + length + ")";
            case "CHARACTER", "BINARY" -> name + "(" + length + ")";
            case "NUMERIC" -> name + "(" + row.getInt(first + 2) + ", " + row.getInt(first + 3) + ")";
            case "DECFLOAT" -> row.getInt(first + 2) == 100_000 ? name : name + "(" + row.getInt(first + 2) + ")";
            case "TIME", "TIMESTAMP" -> name + "(" + digits + ")";
            case "TIME WITH TIME ZONE" -> "TIME(" + digits + ") WITH TIME ZONE";
            case "TIMESTAMP WITH TIME ZONE" -> "TIMESTAMP(" + digits + ") WITH TIME ZONE";
            case "INTERVAL" -> interval(row.getString(first + 5), row.getInt(first + 6), digits);
            default -> name;
        };
    }

    private static String interval(String fields, int precision, int digits) {
        int space = fields.indexOf(' ');
        String begin = space < 0 ? fields : fields.substring(0, space);
        return "INTERVAL " + begin + "(" + precision + ")" + (space < 0 ? "" : fields.substring(space))
                + (fields.endsWith("SECOND") && space >= 0 ? "(" + digits + ")" : "");
    }

    /** The options that are not H2's own, from six columns. */
    static Identity identity(ResultSet row, int first, boolean isAlways, String type) throws SQLException {
        long most = switch (type) {
            case "TINYINT" -> Byte.MAX_VALUE;
            case "SMALLINT" -> Short.MAX_VALUE;
            case "INTEGER" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
        return SequenceRow.read(row, first, "YES".equals(row.getString(first + 5)))
                .options(
                        isAlways ? Identity.always() : Identity.byDefault(),
                        new SequenceRow.Usual(-most - 1, most, CACHE));
    }

    // Constraints.

    /** A key: its table and columns in order, as the catalog has them. */
    private record Key(String schema, String table, List<String> columns) {}

    private void constraints() throws SQLException {
        Map<String, Key> keys = new HashMap<>();
        CatalogQuery.each(
                connection,
                "SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME"
                        + " FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE ORDER BY ORDINAL_POSITION",
                row -> {
                    String table = row.getString(4);
                    String tableSchema = row.getString(3);
                    keys.computeIfAbsent(id(row, 1), id -> new Key(tableSchema, table, new ArrayList<>()))
                            .columns()
                            .add(names.apply(row.getString(5)));
                });
        Map<String, String> checks = new HashMap<>();
        CatalogQuery.each(
                connection,
                "SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS",
                row -> checks.put(id(row, 1), row.getString(3)));
        each(
                "SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_NAME, CONSTRAINT_TYPE"
                        + " FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = ?",
                row -> constraint(row, keys, checks));
        CatalogQuery.each(
                connection,
                "SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME,"
                        + " UPDATE_RULE, DELETE_RULE FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS",
                row -> foreignKey(row, keys));
    }

    private static String id(ResultSet row, int first) throws SQLException {
        return row.getString(first) + '\0' + row.getString(first + 1);
    }

    private void constraint(ResultSet row, Map<String, Key> keys, Map<String, String> checks) throws SQLException {
        TableBuilder table = tables.get(row.getString(3));
        if (table == null) {
            return;
        }
        String name = names.apply(row.getString(2));
        Key key = keys.get(id(row, 1));
        switch (row.getString(4)) {
            case "PRIMARY KEY" -> {
                if (key != null) {
                    table.primaryKey(new ReflectedKey(name, key.columns(), null));
                }
            }
            case "UNIQUE" -> {
                if (key != null) {
                    table.add(new ReflectedKey(name, key.columns(), null));
                }
            }
            case "CHECK" -> table.add(new ReflectedCheck(name, checks.getOrDefault(id(row, 1), "")));
            default -> {
                // foreign keys have a table of their own
            }
        }
    }

    private void foreignKey(ResultSet row, Map<String, Key> keys) throws SQLException {
        Key own = keys.get(id(row, 1));
        Key target = keys.get(id(row, 3));
        TableBuilder table = own == null || !own.schema().equals(stored) ? null : tables.get(own.table());
        if (own == null || target == null || table == null) {
            return;
        }
        boolean isSame = target.schema().equals(stored);
        boolean isDefault = target.schema().equals(defaultSchema);
        String targetSchema = isSame ? schema : isDefault ? null : names.apply(target.schema());
        table.add(new ReflectedForeignKey(
                names.apply(row.getString(2)),
                own.columns(),
                new TableName(targetSchema, names.apply(target.table())),
                target.columns(),
                ActionNames.parse(row.getString(6)),
                ActionNames.parse(row.getString(5)),
                null,
                false));
    }

    // Indexes.

    private void indexes() throws SQLException {
        Map<String, IndexBuilder> indexes = new LinkedHashMap<>();
        Map<String, TableBuilder> owners = new HashMap<>();
        each(
                "SELECT INDEX_NAME, TABLE_NAME, INDEX_TYPE_NAME FROM INFORMATION_SCHEMA.INDEXES"
                        + " WHERE NOT IS_GENERATED AND TABLE_SCHEMA = ? ORDER BY INDEX_NAME",
                row -> {
                    TableBuilder table = tables.get(row.getString(2));
                    if (table != null) {
                        String name = row.getString(1);
                        String type = row.getString(3);
                        IndexBuilder index = new IndexBuilder(names.apply(name), type.startsWith("UNIQUE"));
                        indexes.put(name, index.method(type.equals("SPATIAL INDEX") ? "SPATIAL" : null));
                        owners.put(name, table);
                    }
                });
        each(
                "SELECT INDEX_NAME, COLUMN_NAME, ORDERING_SPECIFICATION, NULL_ORDERING"
                        + " FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE TABLE_SCHEMA = ? ORDER BY ORDINAL_POSITION",
                row -> {
                    IndexBuilder index = indexes.get(row.getString(1));
                    if (index != null) {
                        index.add(term(row));
                    }
                });
        owners.forEach((name, table) -> {
            IndexBuilder index = indexes.get(name);
            if (index != null) {
                table.add(index.build());
            }
        });
    }

    /** NULLs are less than all values. */
    private ReflectedTerm term(ResultSet row) throws SQLException {
        boolean isDescending = row.getString(3).equals("DESC");
        String nulls = row.getString(4);
        boolean isUsual = nulls == null || nulls.equals(isDescending ? "LAST" : "FIRST");
        return new ReflectedTerm(
                names.apply(row.getString(2)), null, isDescending, isUsual ? null : Ordering.Nulls.valueOf(nulls));
    }
}
