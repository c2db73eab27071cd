package io.github.tribikos.oracle;

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
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.Identity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a schema, in ten queries on the <a
 * href="https://docs.oracle.com/en/database/oracle/oracle-database/23/refrn/about-static-data-dictionary-views.html">ALL_ views</a>.
 * Written after the manual; no server has run it.
 */
final class OracleCatalog {
    private final Connection connection;
    private final @Nullable String schema;
    private final String owner;
    private final UnaryOperator<String> names;
    private final OracleCatalogTypes types;
    private final CatalogBuilder tables;

    /**
     * Begins a reading.
     *
     * @param schema the schema as it is declared, null for the default
     * @param owner the schema as the catalog has it
     * @param names gives the name as it is declared for that of the catalog
     */
    OracleCatalog(
            Connection connection,
            @Nullable String schema,
            String owner,
            UnaryOperator<String> names,
            OracleCatalogTypes types,
            CatalogBuilder tables) {
        this.connection = connection;
        this.schema = schema;
        this.owner = owner;
        this.names = names;
        this.types = types;
        this.tables = tables;
    }

    void read() throws SQLException {
        each(
                "SELECT t.table_name, t.temporary, c.comments FROM all_tables t LEFT JOIN all_tab_comments c"
                        + " ON c.owner = t.owner AND c.table_name = t.table_name WHERE t.owner = ? AND t.nested = 'NO'"
                        + " AND t.secondary = 'N' AND NOT EXISTS (SELECT 1 FROM all_mviews m WHERE m.owner = t.owner"
                        + " AND m.mview_name = t.table_name)",
                row -> table(row.getString(1), TableKind.TABLE)
                        .temporary("Y".equals(row.getString(2)))
                        .comment(row.getString(3)));
        each(
                "SELECT view_name, text_vc FROM all_views WHERE owner = ?",
                row -> table(row.getString(1), TableKind.VIEW).definition(row.getString(2)));
        each("SELECT mview_name, query FROM all_mviews WHERE owner = ?", row -> {
            String name = row.getString(1); // before the LONG
            table(name, TableKind.MATERIALIZED_VIEW).definition(row.getString(2));
        });
        Map<String, String> identities = new HashMap<>();
        each(
                "SELECT table_name, column_name, generation_type FROM all_tab_identity_cols WHERE owner = ?",
                row -> identities.put(row.getString(1) + '\0' + row.getString(2), row.getString(3)));
        each(
                "SELECT c.table_name, c.column_name, c.data_type, c.char_length, c.char_used, c.data_length,"
                        + " c.data_precision, c.data_scale, c.nullable, c.virtual_column, m.comments, c.data_default"
                        + " FROM all_tab_cols c LEFT JOIN all_col_comments m ON m.owner = c.owner"
                        + " AND m.table_name = c.table_name AND m.column_name = c.column_name WHERE c.owner = ?"
                        + " AND c.hidden_column = 'NO' ORDER BY c.table_name, c.column_id",
                row -> column(row, identities));
        constraints();
        indexes();
    }

    /** A name in lower case would be folded to another. */
    private void failIfHidden(String key, String name) {
        TableBuilder table = tables.get(key);
        if (table != null && OracleSchemaReader.isHidden(name)) {
            tables.fail(
                    key,
                    table.name(),
                    "The name \"" + name + "\" is in lower case, and written so it is " + name.toUpperCase(Locale.ROOT)
                            + " for Oracle.");
        }
    }

    private void each(String sql, CatalogQuery.RowReader reader) throws SQLException {
        CatalogQuery.each(connection, sql, reader, owner);
    }

    private TableBuilder table(String name, TableKind kind) {
        return tables.add(name, new TableName(schema, names.apply(name)), kind);
    }

    private void column(ResultSet row, Map<String, String> identities) throws SQLException {
        String tableName = row.getString(1);
        String name = row.getString(2);
        String text = typeText(row);
        boolean isNullable = row.getString(9).equals("Y");
        boolean isVirtual = row.getString(10).equals("YES");
        String comment = row.getString(11);
        String value = row.getString(12); // a LONG, read after all others
        failIfHidden(tableName, tableName);
        failIfHidden(tableName, name);
        TableBuilder table = tables.get(tableName);
        if (table == null) {
            return;
        }
        ReflectedColumn column = ReflectedColumn.of(names.apply(name), text, types.type(text), isNullable)
                .withComment(comment);
        String generation = identities.get(tableName + '\0' + name);
        if (generation != null) {
            column = column.withIdentity(generation.equals("ALWAYS") ? Identity.always() : Identity.byDefault());
        } else if (isVirtual && value != null) {
            column = column.withComputed(new ReflectedComputed(value.strip(), false));
        } else {
            column = column.withDefault(value == null ? null : value.strip());
        }
        table.add(column);
    }

    private static String typeText(ResultSet row) throws SQLException {
        String name = row.getString(3);
        int precision = row.getInt(7);
        boolean hasPrecision = !row.wasNull();
        int scale = row.getInt(8);
        boolean hasScale = !row.wasNull();
        return switch (name) {
            case "VARCHAR2", "CHAR" -> name + "(" + row.getInt(4) + ("C".equals(row.getString(5)) ? " CHAR)" : ")");
            case "NVARCHAR2", "NCHAR" -> name + "(" + row.getInt(4) + ")";
            case "RAW" -> name + "(" + row.getInt(6) + ")";
            case "NUMBER" -> {
                if (!hasPrecision) {
                    yield hasScale && scale == 0 ? "INTEGER" : name;
                }
                yield name + "(" + precision + (scale == 0 ? ")" : ", " + scale + ")");
            }
            default -> name;
        };
    }

    // Constraints.

    /** A constraint and its columns in order. */
    private record Key(
            String name,
            String type,
            String owner,
            String table,
            @Nullable String referred,
            @Nullable String onDelete,
            @Nullable Deferrable deferrable,
            List<String> columns) {}

    /** Also of other schemas, for what foreign keys refer to. */
    private void constraints() throws SQLException {
        Map<String, Key> keys = new LinkedHashMap<>();
        each(
                "SELECT k.owner, k.constraint_name, k.constraint_type, k.table_name, k.r_owner, k.r_constraint_name,"
                        + " k.delete_rule, k.deferrable, k.deferred, c.column_name FROM all_constraints k"
                        + " JOIN all_cons_columns c ON c.owner = k.owner AND c.constraint_name = k.constraint_name"
                        + " WHERE k.constraint_type IN ('P', 'U', 'R') AND (k.owner = ? OR k.constraint_type <> 'R')"
                        + " ORDER BY k.owner, k.constraint_name, c.position",
                row -> {
                    String id = row.getString(1) + '\0' + row.getString(2);
                    Key key = keys.get(id);
                    if (key == null) {
                        boolean isDeferrable = "DEFERRABLE".equals(row.getString(8));
                        boolean isDeferred = "DEFERRED".equals(row.getString(9));
                        key = new Key(
                                row.getString(2),
                                row.getString(3),
                                row.getString(1),
                                row.getString(4),
                                row.getString(5) == null ? null : row.getString(5) + '\0' + row.getString(6),
                                row.getString(7),
                                !isDeferrable
                                        ? null
                                        : isDeferred ? Deferrable.INITIALLY_DEFERRED : Deferrable.INITIALLY_IMMEDIATE,
                                new ArrayList<>());
                        keys.put(id, key);
                    }
                    key.columns().add(names.apply(row.getString(10)));
                });
        keys.values().stream().filter(key -> key.owner().equals(owner)).forEach(key -> constraint(key, keys));
        each(
                "SELECT table_name, constraint_name, search_condition_vc FROM all_constraints WHERE owner = ?"
                        + " AND constraint_type = 'C'",
                row -> {
                    TableBuilder table = tables.get(row.getString(1));
                    String condition = row.getString(3);
                    if (table != null && condition != null && !condition.matches("\"[^\"]+\" IS NOT NULL")) {
                        table.add(new ReflectedCheck(names.apply(row.getString(2)), condition));
                    }
                });
    }

    private void constraint(Key key, Map<String, Key> keys) {
        TableBuilder table = tables.get(key.table());
        if (table == null) {
            return;
        }
        String name = names.apply(key.name());
        Key target = key.referred() == null ? null : keys.get(key.referred());
        if (key.type().equals("P")) {
            table.primaryKey(new ReflectedKey(name, key.columns(), key.deferrable()));
        } else if (key.type().equals("U")) {
            table.add(new ReflectedKey(name, key.columns(), key.deferrable()));
        } else if (target != null) {
            String targetSchema = target.owner().equals(owner) ? schema : names.apply(target.owner());
            table.add(new ReflectedForeignKey(
                    name,
                    key.columns(),
                    new TableName(targetSchema, names.apply(target.table())),
                    target.columns(),
                    ActionNames.parse(key.onDelete()),
                    null,
                    key.deferrable(),
                    false));
        }
    }

    private void indexes() throws SQLException {
        Map<String, IndexBuilder> indexes = new LinkedHashMap<>();
        Map<String, TableBuilder> owners = new HashMap<>();
        Map<String, String> expressions = new HashMap<>();
        each(
                "SELECT index_name, column_position, column_expression FROM all_ind_expressions WHERE table_owner = ?",
                row -> {
                    String key = row.getString(1) + '\0' + row.getInt(2); // before the LONG
                    expressions.put(key, row.getString(3));
                });
        each(
                "SELECT i.index_name, i.table_name, i.uniqueness, i.index_type, c.column_name, c.column_position,"
                        + " c.descend FROM all_indexes i JOIN all_ind_columns c ON c.index_owner = i.owner"
                        + " AND c.index_name = i.index_name WHERE i.table_owner = ? AND NOT EXISTS (SELECT 1"
                        + " FROM all_constraints k WHERE k.owner = i.table_owner AND k.index_name = i.index_name"
                        + " AND k.table_name = i.table_name AND k.constraint_type IN ('P', 'U'))"
                        + " ORDER BY i.index_name, c.column_position",
                row -> {
                    TableBuilder table = tables.get(row.getString(2));
                    if (table == null) {
                        return;
                    }
                    String name = row.getString(1);
                    if (!indexes.containsKey(name)) {
                        String type = row.getString(4);
                        indexes.put(
                                name,
                                new IndexBuilder(
                                                names.apply(name),
                                                row.getString(3).equals("UNIQUE"))
                                        .method(type.contains("NORMAL") ? null : type.replace("FUNCTION-BASED ", "")));
                        owners.put(name, table);
                    }
                    String expression = expressions.get(name + '\0' + row.getInt(6));
                    boolean isDescending = "DESC".equals(row.getString(7));
                    IndexBuilder index = indexes.get(name);
                    if (index != null) {
                        index.add(term(names.apply(row.getString(5)), expression, isDescending));
                    }
                });
        owners.forEach((name, table) -> {
            IndexBuilder index = indexes.get(name);
            if (index != null) {
                table.add(index.build());
            }
        });
    }

    /** A descending column is an expression too, of its name in quotes. */
    private ReflectedTerm term(String column, @Nullable String expression, boolean isDescending) {
        if (expression == null) {
            return new ReflectedTerm(column, null, isDescending, null);
        }
        boolean isColumn = expression.matches("\"[^\"]+\"");
        return isColumn
                ? new ReflectedTerm(
                        names.apply(expression.substring(1, expression.length() - 1)), null, isDescending, null)
                : new ReflectedTerm(null, expression, isDescending, null);
    }
}
