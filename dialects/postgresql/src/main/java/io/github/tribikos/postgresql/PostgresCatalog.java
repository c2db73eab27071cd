package io.github.tribikos.postgresql;

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
import io.github.tribikos.dialect.CatalogBuilder;
import io.github.tribikos.dialect.CatalogQuery;
import io.github.tribikos.dialect.SequenceRow;
import io.github.tribikos.dialect.TableBuilder;
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.type.SqlType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reading of a schema, in five queries on <a href="https://www.postgresql.org/docs/current/catalogs.html">pg_catalog</a>. */
final class PostgresCatalog {
    private static final String OF_SCHEMA = " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            + " AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ";
    private static final String OWN_AND_TEMPORARY =
            "(n.nspname = current_schema() OR n.oid = pg_catalog.pg_my_temp_schema())";

    private final Connection connection;
    private final @Nullable String schema;
    private final CatalogBuilder tables;
    private final String place;
    private final String[] values;
    private @Nullable String defaultSchema;

    PostgresCatalog(Connection connection, @Nullable String schema, CatalogBuilder tables) {
        this.connection = connection;
        this.schema = schema;
        this.tables = tables;
        this.place = OF_SCHEMA + (schema == null ? OWN_AND_TEMPORARY : "n.nspname = ?");
        this.values = CatalogQuery.values(schema);
    }

    void read() throws SQLException {
        defaultSchema = connection.getSchema();
        CatalogQuery.each(connection, TABLES.formatted(place), this::table, values);
        CatalogQuery.each(connection, COLUMNS.formatted(place), this::column, values);
        CatalogQuery.each(connection, CONSTRAINTS.formatted(place), this::constraint, values);
        Map<String, Listed> indexes = new LinkedHashMap<>();
        CatalogQuery.each(connection, INDEXES.formatted(place), row -> indexTerm(row, indexes), values);
        indexes.values().forEach(Listed::finish);
    }

    private static final String TABLES = "SELECT c.oid, c.relname, c.relkind, c.relpersistence = 't',"
            + " pg_catalog.obj_description(c.oid, 'pg_class'),"
            + " CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid, true) END,"
            + " c.relpersistence = 'u', c.reloptions, ts.spcname, am.amname,"
            + " CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END"
            + " FROM pg_catalog.pg_class c%s LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace"
            + " LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam";

    private void table(ResultSet row) throws SQLException {
        TableKind kind = switch (row.getString(3)) {
            case "v" -> TableKind.VIEW;
            case "m" -> TableKind.MATERIALIZED_VIEW;
            default -> TableKind.TABLE;
        };
        String definition = row.getString(6);
        tables.add(row.getLong(1), new TableName(schema, row.getString(2)), kind)
                .temporary(row.getBoolean(4))
                .comment(row.getString(5))
                .definition(definition == null ? null : definition.strip().replaceFirst(";$", ""))
                .options(kind == TableKind.TABLE ? options(row) : ReflectedOptions.NONE);
    }

    private static ReflectedOptions options(ResultSet row) throws SQLException {
        ReflectedOptions options = PostgresCatalogOptions.parameters(ReflectedOptions.NONE, texts(row, 8))
                .with(PostgresCatalogOptions.UNLOGGED, row.getBoolean(7) ? ReflectedOptions.THERE : null)
                .with(PostgresCatalogOptions.TABLESPACE, row.getString(9))
                .with(PostgresCatalogOptions.PARTITION_BY, row.getString(11));
        String method = row.getString(10);
        return "heap".equals(method)
                ? options.withUsual(PostgresCatalogOptions.USING, method)
                : options.with(PostgresCatalogOptions.USING, method);
    }

    private static String[] texts(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    // Columns.

    private static final String COLUMNS = "SELECT c.oid, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),"
            + " a.attnotnull, pg_catalog.pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,"
            + " pg_catalog.col_description(c.oid, a.attnum), t.typtype,"
            + " pg_catalog.format_type(t.typbasetype, t.typtypmod),"
            + " s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle, s.seqtypid::regtype::text, co.collname"
            + " FROM pg_catalog.pg_class c%s"
            + " JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
            + " JOIN pg_catalog.pg_type t ON t.oid = a.atttypid"
            + " LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND co.oid <> t.typcollation"
            + " LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
            + " LEFT JOIN (pg_catalog.pg_depend p JOIN pg_catalog.pg_sequence s ON s.seqrelid = p.objid)"
            + " ON p.refobjid = c.oid AND p.refobjsubid = a.attnum AND p.deptype IN ('a', 'i')"
            + " AND p.classid = 'pg_catalog.pg_class'::regclass AND p.refclassid = 'pg_catalog.pg_class'::regclass"
            + " ORDER BY c.oid, a.attnum";

    private void column(ResultSet row) throws SQLException {
        TableBuilder table = tables.get(row.getLong(1));
        if (table == null) {
            return;
        }
        String plain = row.getString(3);
        String kind = row.getString(9);
        String base = row.getString(10);
        String typeText = CollatedText.of(plain, row.getString(18));
        ReflectedColumn column = ReflectedColumn.of(
                        row.getString(2),
                        typeText,
                        CollatedText.type(typeText, text -> type(text, kind, base), PostgresCodecs.INSTANCE),
                        !row.getBoolean(4))
                .withComment(row.getString(8));
        String value = row.getString(5);
        boolean ownsSequence = row.getString(17) != null;
        if (!row.getString(6).isEmpty()) {
            column = column.withIdentity(identity(row, 11, row.getString(6).equals("a")));
        } else if (!row.getString(7).isEmpty() && value != null) {
            column = column.withComputed(
                    new ReflectedComputed(unwrapped(value), row.getString(7).equals("s")));
        } else if (ownsSequence && value != null && value.startsWith("nextval(")) {
            column = column.withAutoIncrement();
        } else {
            column = column.withDefault(value);
        }
        table.add(column);
    }

    private static SqlType<?> type(String text, String kind, @Nullable String base) {
        return switch (kind) {
            case "e" -> PostgresCatalogTypes.labels(text);
            case "d" -> PostgresCatalogTypes.spelled(text, PostgresCatalogTypes.type(String.valueOf(base)));
            default -> PostgresCatalogTypes.type(text);
        };
    }

    /** The options that are not PostgreSQL's own, from seven columns of {@code pg_sequence}. */
    static Identity identity(ResultSet row, int first, boolean isAlways) throws SQLException {
        long most = switch (String.valueOf(row.getString(first + 6))) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
        return SequenceRow.read(row, first, row.getBoolean(first + 5))
                .options(
                        isAlways ? Identity.always() : Identity.byDefault(), new SequenceRow.Usual(-most - 1, most, 1));
    }

    // Constraints.

    /** By way of JSON, as {@code indnullsnotdistinct} is there since PostgreSQL 15. */
    private static final String INDEX_OPTIONS =
            "x.reloptions, ts.spcname," + " pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct'";

    private static ReflectedOptions indexOptions(ResultSet row, int first) throws SQLException {
        return PostgresCatalogOptions.parameters(ReflectedOptions.NONE, texts(row, first))
                .with(PostgresCatalogOptions.TABLESPACE, row.getString(first + 1))
                .with(
                        PostgresCatalogOptions.NULLS_NOT_DISTINCT,
                        "true".equals(row.getString(first + 2)) ? ReflectedOptions.THERE : null);
    }

    private static final String CONSTRAINTS = "SELECT c.oid, k.conname, k.contype, k.condeferrable, k.condeferred, "
            + names("k.conkey", "k.conrelid") + ", fn.nspname, f.relname, " + names("k.confkey", "k.confrelid")
            + ", k.confdeltype, k.confupdtype, k.confmatchtype, pg_catalog.pg_get_expr(k.conbin, k.conrelid),"
            + " " + INDEX_OPTIONS + ", (SELECT pg_catalog.array_agg(a.attname::text ORDER BY u.place)"
            + " FROM pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY u(number, place)"
            + " JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.number"
            + " WHERE u.place > i.indnkeyatts)"
            + " FROM pg_catalog.pg_class c%s"
            + " JOIN pg_catalog.pg_constraint k ON k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f', 'c')"
            + " LEFT JOIN pg_catalog.pg_class f ON f.oid = k.confrelid"
            + " LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace"
            + " LEFT JOIN (pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid)"
            + " ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')"
            + " LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = x.reltablespace";

    private static String names(String numbers, String table) {
        return "(SELECT pg_catalog.array_agg(a.attname::text ORDER BY u.place) FROM pg_catalog.unnest(" + numbers
                + ") WITH ORDINALITY u(number, place) JOIN pg_catalog.pg_attribute a ON a.attrelid = " + table
                + " AND a.attnum = u.number)";
    }

    private void constraint(ResultSet row) throws SQLException {
        TableBuilder table = tables.get(row.getLong(1));
        if (table == null) {
            return;
        }
        String name = row.getString(2);
        Deferrable deferrable = !row.getBoolean(4)
                ? null
                : row.getBoolean(5) ? Deferrable.INITIALLY_DEFERRED : Deferrable.INITIALLY_IMMEDIATE;
        switch (row.getString(3)) {
            case "p" -> table.primaryKey(new ReflectedKey(name, list(row, 6), deferrable, keyOptions(row)));
            case "u" -> table.add(new ReflectedKey(name, list(row, 6), deferrable, keyOptions(row)));
            case "c" -> table.add(new ReflectedCheck(name, unwrapped(row.getString(13))));
            default ->
                table.add(new ReflectedForeignKey(
                        name,
                        list(row, 6),
                        target(row.getString(7), row.getString(8)),
                        list(row, 9),
                        action(row.getString(10)),
                        action(row.getString(11)),
                        deferrable,
                        row.getString(12).equals("f")));
        }
    }

    private static ReflectedOptions keyOptions(ResultSet row) throws SQLException {
        ReflectedOptions options = indexOptions(row, 14);
        for (String column : texts(row, 17)) {
            options = options.with(PostgresCatalogOptions.INCLUDE + column, ReflectedOptions.THERE);
        }
        return options;
    }

    private TableName target(String targetSchema, String name) {
        boolean isOwn = targetSchema.equals(schema);
        boolean isDefault = targetSchema.equals(defaultSchema) || targetSchema.startsWith("pg_temp_");
        return new TableName(!isOwn && isDefault ? null : targetSchema, name);
    }

    private static List<String> list(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> null;
        };
    }

    /** Without the one pair of parentheses that stands around the whole. */
    static String unwrapped(String sql) {
        if (!sql.startsWith("(") || !sql.endsWith(")")) {
            return sql;
        }
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0 && i < sql.length() - 1) {
                    return sql;
                }
            }
        }
        return sql.substring(1, sql.length() - 1);
    }

    // Indexes.

    private static final String INDEXES = "SELECT c.oid, x.relname, i.indisunique, i.indnkeyatts, am.amname,"
            + " pg_catalog.pg_get_expr(i.indpred, i.indrelid, true), k.place, a.attname,"
            + " pg_catalog.pg_get_indexdef(i.indexrelid, k.place, true), i.indoption[k.place - 1],"
            + " oc.opcname, " + INDEX_OPTIONS
            + " FROM pg_catalog.pg_class c%s"
            + " JOIN pg_catalog.pg_index i ON i.indrelid = c.oid"
            + " JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid JOIN pg_catalog.pg_am am ON am.oid = x.relam"
            + " CROSS JOIN LATERAL pg_catalog.generate_series(1, i.indnatts::int) k(place)"
            + " LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[k.place - 1]"
            + " AND a.attnum <> 0"
            + " LEFT JOIN pg_catalog.pg_opclass oc ON oc.oid = i.indclass[k.place - 1] AND NOT oc.opcdefault"
            + " LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = x.reltablespace"
            + " WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint t"
            + " WHERE t.conindid = i.indexrelid AND t.contype IN ('p', 'u', 'x')) ORDER BY c.oid, x.relname, k.place";

    /** An index whose terms are read one by one. */
    private record Listed(
            TableBuilder table,
            String name,
            boolean isUnique,
            String method,
            @Nullable String where,
            List<ReflectedTerm> terms,
            List<String> included,
            ReflectedOptions options) {
        void finish() {
            table.add(new ReflectedIndex(
                    name,
                    isUnique,
                    terms,
                    included,
                    where == null ? null : unwrapped(where),
                    method.equals(PostgresCatalogOptions.BTREE) ? null : method,
                    options));
        }
    }

    private void indexTerm(ResultSet row, Map<String, Listed> indexes) throws SQLException {
        TableBuilder table = tables.get(row.getLong(1));
        if (table == null) {
            return;
        }
        String key = row.getLong(1) + " " + row.getString(2);
        Listed index = indexes.get(key);
        if (index == null) {
            index = new Listed(
                    table,
                    row.getString(2),
                    row.getBoolean(3),
                    row.getString(5),
                    row.getString(6),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    indexOptions(row, 12));
            indexes.put(key, index);
        }
        String column = row.getString(8);
        if (row.getInt(7) > row.getInt(4)) {
            index.included().add(column);
        } else {
            index.terms().add(term(column, row.getString(9), row.getInt(10)).withOption(row.getString(11)));
        }
    }

    /** https://www.postgresql.org/docs/current/catalog-pg-index.html: 1 is descending, 2 NULLs first. */
    private static ReflectedTerm term(@Nullable String column, String text, int options) {
        boolean isDescending = (options & 1) != 0;
        boolean isNullsFirst = (options & 2) != 0;
        Ordering.Nulls nulls =
                isNullsFirst == isDescending ? null : isNullsFirst ? Ordering.Nulls.FIRST : Ordering.Nulls.LAST;
        return new ReflectedTerm(column, column == null ? unwrapped(text) : null, isDescending, nulls);
    }
}
