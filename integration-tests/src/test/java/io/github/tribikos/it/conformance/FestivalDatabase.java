package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.JdbcWork;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * A database of our own with the recorded tables and rows. The tables are made by the recorded DDL, the rows are sent through
 * the library, so that values are stored as it stores them. One connection serves all cases.
 */
abstract class FestivalDatabase implements AutoCloseable {
    private final Corpus corpus;
    private final String name;
    private final Engine engine;
    private final Connection connection;
    private final SchemaTranslation schemas;
    private final Map<String, Integer> seedRows = new HashMap<>();

    private FestivalDatabase(Corpus corpus, String name, String url, SchemaTranslation schemas) {
        this.corpus = corpus;
        this.name = name;
        this.schemas = schemas;
        this.engine = Engine.create(url, EngineOptions.defaults().poolSize(1));
        this.connection = engine.connect().with(ExecutionOptions.none().schemas(schemas));
    }

    /** Returns a database in memory. */
    static FestivalDatabase sqlite(Corpus corpus) {
        return new InSqlite(corpus).seeded();
    }

    /** Returns a database on a server, created for this run and dropped in the end. */
    static FestivalDatabase postgresql(Corpus corpus, String serverUrl) {
        String own = DatabaseUnderTest.randomName();
        autocommitting(serverUrl, "CREATE DATABASE " + own + " ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0");
        return new InPostgresql(corpus, serverUrl, own).seeded();
    }

    /** Returns two databases on a server, created for this run and dropped in the end; one stands for the schema. */
    static FestivalDatabase mariadb(Corpus corpus, String serverUrl) {
        String own = DatabaseUnderTest.randomName();
        autocommitting(serverUrl, "CREATE DATABASE " + own + InMariadb.COLLATED);
        return new InMariadb(corpus, serverUrl, own).seeded();
    }

    /** Returns the name under which rows are recorded. */
    String name() {
        return name;
    }

    /** Returns the connection; whoever changes data rolls back. */
    Connection connection() {
        return connection;
    }

    /** Returns a recorded text as this database spells it. */
    String spelled(String neutralSql) {
        return neutralSql;
    }

    /** Returns what schemas are called here. */
    SchemaTranslation schemas() {
        return schemas;
    }

    /** Creates what the tables need around them. */
    abstract void prepare();

    /** Sets the identity counters to one more than the rows of the seed. */
    abstract void resetCounters();

    /** Returns the name of the database on its server. */
    String ownName() {
        return name;
    }

    /** Closes the connection, and leaves the database there until {@link #close}. */
    final void disconnect() {
        connection.close();
        engine.close();
    }

    @Override
    public void close() {
        disconnect();
    }

    final FestivalDatabase seeded() {
        try {
            prepare();
            corpus.ddl(name).forEach(sql -> autocommitted(spelled(sql)));
            for (JsonNode entry : corpus.loadOrder()) {
                if (entry.get("only").toString().contains('"' + name + '"')) {
                    load(
                            entry.get("table").asText(),
                            corpus.seedRows(entry.get("file").asText()));
                }
            }
            connection.commit();
            resetCounters();
            return this;
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    void load(String table, List<JsonNode> rows) {
        Table<?> target = Festival.ALL.get(table);
        Insert insert = Sql.insert(target);
        List<Param<Object>> params = new ArrayList<>();
        for (Column<?> column : target.columns()) {
            if (rows.get(0).has(column.name())) {
                Param<Object> param = param(column);
                params.add(param);
                insert = set(insert, column, param);
            }
        }
        List<Parameters> sets = new ArrayList<>();
        for (JsonNode row : rows) {
            Parameters set = Parameters.NONE;
            for (Param<Object> param : params) {
                set = valueOf(set, param.nullable(), row);
            }
            sets.add(set);
        }
        connection().executeMany(insert, sets);
    }

    @SuppressWarnings("NullAway") // the parameter takes NULL, as its type argument says
    private static Parameters valueOf(Parameters set, Param<@Nullable Object> param, JsonNode row) {
        return set.and(param, Values.toJava(row.get(param.name()), param.type()));
    }

    @SuppressWarnings("unchecked") // the type of a column is that of its values
    private static Param<Object> param(Column<?> column) {
        return Sql.param(column.name(), (SqlType<Object>) column.type());
    }

    @SuppressWarnings("unchecked") // as above
    private static <T> Insert set(Insert insert, Column<T> column, Param<?> param) {
        return insert.set(column, (Expression<T>) param);
    }

    /** Runs SQL outside a transaction. */
    final void autocommitted(String sql) {
        autocommitting(connection, sql);
    }

    final <T extends @Nullable Object> T jdbc(JdbcWork<T> work) {
        return connection.unwrapped(work);
    }

    static void autocommitting(String url, String sql) {
        try (Engine engine = Engine.create(url, EngineOptions.defaults().poolSize(1));
                Connection connection = engine.connect()) {
            autocommitting(connection, sql);
        }
    }

    private static void autocommitting(Connection connection, String sql) {
        connection.unwrapped(jdbc -> {
            boolean before = jdbc.getAutoCommit();
            jdbc.setAutoCommit(true);
            try (Statement statement = jdbc.createStatement()) {
                statement.execute(sql);
            }
            jdbc.setAutoCommit(before);
            return sql;
        });
    }

    /** The tables with an identity column, and how many rows they start with. */
    static final List<Table<?>> NUMBERED = List.of(
            Festival.ARTIST,
            Festival.STAFF,
            Festival.TAG,
            Festival.VENUE,
            Festival.VISITOR,
            Festival.PURCHASE,
            Festival.WRISTBAND,
            Festival.PERFORMANCE,
            Festival.REVIEW);

    final int seedRows(Table<?> table) {
        return seedRows.computeIfAbsent(
                table.tableName(), file -> corpus.seedRows(file + ".json").size());
    }

    private static final class InSqlite extends FestivalDatabase {
        private InSqlite(Corpus corpus) {
            super(corpus, "sqlite", "sqlite:///:memory:", SchemaTranslation.NONE);
        }

        /** The recorded REGEXP finds a match anywhere in the text. */
        @Override
        void prepare() {
            jdbc(connection -> {
                Function.create(connection.unwrap(org.sqlite.SQLiteConnection.class), "REGEXP", new Function() {
                    @Override
                    protected void xFunc() throws SQLException {
                        String pattern = value_text(0);
                        String text = value_text(1);
                        if (pattern == null || text == null) {
                            result();
                        } else {
                            result(Pattern.compile(pattern).matcher(text).find() ? 1 : 0);
                        }
                    }
                });
                return "";
            });
        }

        /** SQLite numbers a new row by the largest there is. */
        @Override
        void resetCounters() {}
    }

    private static final class InPostgresql extends FestivalDatabase {
        private final String serverUrl;
        private final String own;

        private InPostgresql(Corpus corpus, String serverUrl, String own) {
            super(
                    corpus,
                    "postgresql",
                    DatabaseUrl.parse(serverUrl).withDatabase(own).renderWithPassword(),
                    SchemaTranslation.NONE);
            this.serverUrl = serverUrl;
            this.own = own;
        }

        @Override
        String ownName() {
            return own;
        }

        @Override
        void prepare() {
            autocommitted("SET TIME ZONE 'UTC'");
        }

        @Override
        void load(String table, List<JsonNode> rows) {
            if (table.equals("setlist")) {
                rows.forEach(this::loadSetlist);
            } else {
                super.load(table, rows);
            }
        }

        private void loadSetlist(JsonNode row) {
            String sql = "INSERT INTO setlist SELECT ?, ?, ARRAY(SELECT jsonb_array_elements_text(?::jsonb)),"
                    + " CASE WHEN ?::jsonb IS NULL THEN NULL ELSE"
                    + " ARRAY(SELECT e::integer FROM jsonb_array_elements_text(?::jsonb) AS e) END, ?::jsonb, ?::int4range";
            jdbc(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    insert.setInt(1, row.get("id").asInt());
                    insert.setInt(2, row.get("performance_id").asInt());
                    insert.setString(3, row.get("songs").toString());
                    insert.setString(4, text(row.get("durations")));
                    insert.setString(5, text(row.get("durations")));
                    insert.setString(6, text(row.get("meta").path("$json")));
                    insert.setString(7, row.get("encore").path("$range").asText(null));
                    return insert.executeUpdate();
                }
            });
        }

        private static @Nullable String text(JsonNode node) {
            return node.isNull() || node.isMissingNode() ? null : node.toString();
        }

        @Override
        void resetCounters() {
            jdbc(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (Table<?> table : NUMBERED) {
                        statement.addBatch("ALTER TABLE " + table.tableName() + " ALTER COLUMN id RESTART WITH "
                                + (seedRows(table) + 1));
                    }
                    return statement.executeBatch();
                }
            });
            connection().commit();
        }

        @Override
        public void close() {
            super.close();
            autocommitting(serverUrl, "DROP DATABASE IF EXISTS " + own);
        }
    }

    private static final class InMariadb extends FestivalDatabase {
        static final String COLLATED = " CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci";

        private final String serverUrl;
        private final String own;
        private final String archive;

        private InMariadb(Corpus corpus, String serverUrl, String own) {
            super(
                    corpus,
                    "mariadb",
                    DatabaseUrl.parse(serverUrl).withDatabase(own).renderWithPassword(),
                    SchemaTranslation.of("archive", own + "_archive"));
            this.serverUrl = serverUrl;
            this.own = own;
            this.archive = own + "_archive";
        }

        @Override
        void prepare() {}

        /** The recorded texts speak of a database that may be a stranger's here. */
        @Override
        String spelled(String sql) {
            return sql.replace('"', '`')
                    .replace("DATABASE archive ", "DATABASE " + archive + " ")
                    .replace("archive.", archive + ".");
        }

        @Override
        void resetCounters() {
            jdbc(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (Table<?> table : NUMBERED) {
                        statement.execute(
                                "ALTER TABLE " + table.tableName() + " AUTO_INCREMENT = " + (seedRows(table) + 1));
                    }
                    return "";
                }
            });
            connection().commit();
        }

        @Override
        public void close() {
            super.close();
            autocommitting(serverUrl, "DROP DATABASE IF EXISTS " + archive);
            autocommitting(serverUrl, "DROP DATABASE IF EXISTS " + own);
        }
    }
}
