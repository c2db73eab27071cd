package io.github.tribikos.duckdb;

import io.github.tribikos.catalog.IndexText;
import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.catalog.SqlToken;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.SequenceRow;
import io.github.tribikos.dialect.TableBuilder;
import io.github.tribikos.schema.Identity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a schema, in six queries on <a
 * href="https://duckdb.org/docs/stable/sql/meta/duckdb_table_functions">its table functions</a>. It keeps no names of constraints, and
 * none of the directions of an index.
 */
final class DuckdbCatalog {
    private static final String OWN =
            " WHERE ((database_name = current_database() AND schema_name = current_schema()) OR database_name = 'temp')";
    private static final String OF_SCHEMA = " WHERE database_name = current_database() AND schema_name = ?";

    private final Connection connection;
    private final @Nullable String schema;
    private final CatalogBuilder tables;
    private final String place;
    private final String[] values;
    private final Map<String, Identity> sequences = new HashMap<>();

    DuckdbCatalog(Connection connection, @Nullable String schema, CatalogBuilder tables) {
        this.connection = connection;
        this.schema = schema;
        this.tables = tables;
        this.place = schema == null ? OWN : OF_SCHEMA;
        this.values = CatalogQuery.values(schema);
    }

    void read() throws SQLException {
        each("SELECT table_oid, table_name, temporary, comment FROM duckdb_tables()", " AND NOT internal", this::table);
        each(
                "SELECT view_oid, view_name, temporary, comment, sql FROM duckdb_views()",
                " AND NOT internal",
                row -> table(row, TableKind.VIEW).definition(query(row.getString(5))));
        each(
                "SELECT sequence_name, start_value, increment_by, min_value, max_value, cycle FROM duckdb_sequences()",
                "",
                row -> sequences.put(row.getString(1), options(row)));
        each(
                "SELECT table_oid, column_name, data_type, is_nullable, column_default, comment, is_generated,"
                        + " generation_expression FROM duckdb_columns()",
                " AND NOT internal ORDER BY table_oid, column_index",
                this::column);
        each(
                "SELECT table_oid, constraint_type, constraint_column_names, expression, referenced_table,"
                        + " referenced_column_names FROM duckdb_constraints()",
                " ORDER BY constraint_index",
                this::constraint);
        each("SELECT table_oid, index_name, is_unique, sql FROM duckdb_indexes()", "", this::index);
    }

    private void each(String select, String more, CatalogQuery.RowReader reader) throws SQLException {
        CatalogQuery.each(connection, select + place + more, reader, values);
    }

    private void table(ResultSet row) throws SQLException {
        table(row, TableKind.TABLE);
    }

    private TableBuilder table(ResultSet row, TableKind kind) throws SQLException {
        return tables.add(row.getLong(1), new TableName(schema, row.getString(2)), kind)
                .temporary(row.getBoolean(3))
                .comment(row.getString(4));
    }

    /** What stands behind AS. */
    private static @Nullable String query(String createView) {
        return SqlToken.cut(createView).stream()
                .filter(token -> token.isWord("AS"))
                .findFirst()
                .map(token -> createView.substring(token.end()).strip().replaceFirst(";$", ""))
                .orElse(null);
    }

    /** The options that are not <a href="https://duckdb.org/docs/stable/sql/statements/create_sequence">DuckDB's own</a>. */
    static Identity options(ResultSet row) throws SQLException {
        return new SequenceRow(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), 0, row.getBoolean(6))
                .options(Identity.byDefault(), new SequenceRow.Usual(Long.MIN_VALUE, Long.MAX_VALUE, 0));
    }

    private void column(ResultSet row) throws SQLException {
        TableBuilder table = tables.get(row.getLong(1));
        if (table == null) {
            return;
        }
        String name = row.getString(2);
        ReflectedColumn column = ReflectedColumn.of(
                        name, row.getString(3), DuckdbCatalogTypes.type(row.getString(3)), row.getBoolean(4))
                .withComment(row.getString(6));
        String value = row.getString(5);
        Identity sequence = value == null ? null : sequence(table.name().name(), name, value);
        if (row.getBoolean(7)) {
            column = column.withComputed(new ReflectedComputed(uncast(row.getString(8)), false));
        } else if (sequence != null) {
            column = column.withIdentity(sequence);
        } else {
            column = column.withDefault(value);
        }
        table.add(column);
    }

    /** DuckDB has no identity columns; {@code nextval('books_id_seq')} is what stands for one. */
    private @Nullable Identity sequence(String table, String column, String value) {
        List<SqlToken> tokens = SqlToken.cut(value);
        if (tokens.size() != 4
                || !tokens.get(0).isWord("NEXTVAL")
                || tokens.get(2).kind() != SqlToken.Kind.TEXT) {
            return null;
        }
        List<SqlToken> names = SqlToken.cut(tokens.get(2).text());
        if (names.isEmpty()) {
            return null;
        }
        SqlToken last = names.get(names.size() - 1);
        String name = last.kind() == SqlToken.Kind.NAME
                ? last.text()
                : tokens.get(2).text().substring(last.start(), last.end());
        return name.equals(table + "_" + column + "_seq") ? sequences.get(name) : null;
    }

    /** Without the cast to the column's type that stands around the whole. */
    private static String uncast(String sql) {
        List<SqlToken> tokens = SqlToken.cut(sql);
        int depth = 0;
        for (int i = 0; i < tokens.size() && tokens.get(0).isWord("CAST"); i++) {
            depth += tokens.get(i).isSign("(") ? 1 : tokens.get(i).isSign(")") ? -1 : 0;
            if (depth == 1 && tokens.get(i).isWord("AS")) {
                return sql.substring(tokens.get(1).end(), tokens.get(i).start()).strip();
            }
        }
        return sql;
    }

    private void constraint(ResultSet row) throws SQLException {
        TableBuilder table = tables.get(row.getLong(1));
        if (table == null) {
            return;
        }
        switch (row.getString(2)) {
            case "PRIMARY KEY" -> table.primaryKey(new ReflectedKey(null, list(row, 3), null));
            case "UNIQUE" -> table.add(new ReflectedKey(null, list(row, 3), null));
            case "CHECK" -> table.add(new ReflectedCheck(null, row.getString(4)));
            case "FOREIGN KEY" ->
                table.add(new ReflectedForeignKey(
                        null,
                        list(row, 3),
                        new TableName(schema, row.getString(5)),
                        list(row, 6),
                        null,
                        null,
                        null,
                        false));
            default -> {
                // NOT NULL is told of the column
            }
        }
    }

    static List<String> list(ResultSet row, int column) throws SQLException {
        List<String> names = new ArrayList<>();
        for (Object name : (Object[]) row.getArray(column).getArray()) {
            names.add(String.valueOf(name));
        }
        return names;
    }

    private void index(ResultSet row) throws SQLException {
        TableBuilder table = tables.get(row.getLong(1));
        if (table != null) {
            List<ReflectedTerm> terms = IndexText.parse(row.getString(4), false).terms();
            table.add(new ReflectedIndex(row.getString(2), row.getBoolean(3), terms, List.of(), null, null));
        }
    }
}
