package io.github.tribikos.sqlite;

import static io.github.tribikos.sql.Functions.charLength;
import static io.github.tribikos.sql.Functions.currentTimestamp;
import static io.github.tribikos.sql.Functions.localTimestamp;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.RenderedSql;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dialect says, and that the engine takes it. */
final class SqliteDialectTest {
    private static final Table<?> T = Table.named("t");
    private static final LongColumn ID = T.bigint("id").identity().primaryKey();
    private static final Column<String> NAME = T.column("name", Types.VARCHAR(9));
    private static final Column<Boolean> ACTIVE =
            T.column("active", Types.BOOLEAN).serverDefault(true);
    private static final Column<Instant> SEEN = T.column("seen", Types.INSTANT).serverDefault(currentTimestamp());

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (String sql : CreateTable.of(T).sql(sqlite())) {
            execute(sql);
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(Statement statement) throws SQLException {
        RenderedSql rendered = statement.sql(sqlite());
        try (PreparedStatement prepared = connection.prepareStatement(rendered.sql())) {
            for (int i = 0; i < rendered.binds().size(); i++) {
                prepared.setObject(i + 1, rendered.binds().get(i));
            }
            prepared.execute();
        }
    }

    private <T extends @Nullable Object> @Nullable T value(Expression<T> expression) throws SQLException {
        RenderedSql rendered = select(expression).sql(sqlite());
        try (PreparedStatement prepared = connection.prepareStatement(rendered.sql())) {
            for (int i = 0; i < rendered.binds().size(); i++) {
                prepared.setObject(i + 1, rendered.binds().get(i));
            }
            try (ResultSet row = prepared.executeQuery()) {
                row.next();
                @SuppressWarnings("unchecked")
                SqlType<T> type = (SqlType<T>) expression.type();
                return sqlite().codecs().codec(type).read(row, 1);
            }
        }
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(DialectProvider.class))
                .anySatisfy(provider -> assertThat(provider.name()).isEqualTo("sqlite"));
    }

    @Test
    void testedDriverIsTheOneHere() throws SQLException {
        assertThat(new SqliteDialectProvider().driver().testedVersion())
                .startsWith(connection.getMetaData().getDriverVersion());
        ServerInfo server = ServerInfo.of(connection);
        assertThat(new SqliteDialectProvider().dialect(server).capabilities().database())
                .isEqualTo(sqlite().capabilities().database());
    }

    @Test
    void typesAreSpelledAsSqlAlchemyDoes() {
        assertThat(List.of(
                                Types.SMALLINT,
                                Types.NUMERIC(10, 2),
                                Types.BOOLEAN,
                                Types.TEXT,
                                Types.BLOB,
                                Types.DATE,
                                Types.TIME(3),
                                Types.TIMESTAMP,
                                Types.INSTANT,
                                Types.UUID,
                                Types.JSON,
                                Types.ENUM(TimeUnit.class))
                        .stream()
                        .map(new SqliteTypeCompiler()::render))
                .containsExactly(
                        "SMALLINT",
                        "NUMERIC(10, 2)",
                        "BOOLEAN",
                        "TEXT",
                        "BLOB",
                        "DATE",
                        "TIME",
                        "DATETIME",
                        "DATETIME",
                        "CHAR(32)",
                        "JSON",
                        "VARCHAR(12)");
    }

    @Test
    void createTableIsTakenByTheEngine() {
        assertThat(CreateTable.of(T).sql(sqlite()))
                .containsExactly(
                        "CREATE TABLE t (\n\tid INTEGER NOT NULL, \n\tname VARCHAR(9) NOT NULL, \n\tactive BOOLEAN"
                                + " DEFAULT 1 NOT NULL, \n\tseen DATETIME DEFAULT (strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now'))"
                                + " NOT NULL, \n\tPRIMARY KEY (id)\n)");
    }

    @Test
    void literalsHaveTheFormOfBoundValues() {
        SqliteLiterals literals = new SqliteLiterals(sqlite().capabilities());
        assertThat(literals.write(LocalDateTime.of(2024, 7, 1, 10, 0))).isEqualTo("'2024-07-01 10:00:00.000000'");
        assertThat(literals.write(LocalTime.of(10, 0))).isEqualTo("'10:00:00.000000'");
        assertThat(literals.write(Instant.EPOCH)).isEqualTo("'1970-01-01 00:00:00.000000+00:00'");
        assertThat(literals.write(new UUID(0, 1))).isEqualTo("'00000000000000000000000000000001'");
        assertThat(literals.write("it's")).isEqualTo("'it''s'");
    }

    @Test
    void clockIsReadInTheFormThatIsStored() throws SQLException {
        assertThat(value(currentTimestamp()))
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
        assertThat(value(localTimestamp())).isNotNull();
        run(insert(T).set(ID, 1L).set(NAME, "a"));
        assertThat(value(select(SEEN.le(currentTimestamp())).from(T).asScalar()))
                .isTrue();
    }

    @Test
    void castsToTimesCutTheText() throws SQLException {
        Expression<String> text = io.github.tribikos.sql.Sql.literal("2024-07-04 10:30:00.000000", Types.TEXT);
        assertThat(value(text.cast(Types.DATE))).isEqualTo(LocalDate.of(2024, 7, 4));
        assertThat(value(text.cast(Types.TIME))).isEqualTo(LocalTime.of(10, 30));
        assertThat(value(text.cast(Types.TIMESTAMP))).isEqualTo(LocalDateTime.of(2024, 7, 4, 10, 30));
        assertThat(value(text.cast(Types.INSTANT))).isEqualTo(Instant.parse("2024-07-04T10:30:00Z"));
    }

    @Test
    void booleansAreIntegers() throws SQLException {
        run(insert(T).set(ID, 1L).set(NAME, "a"));
        assertThat(select(charLength(NAME))
                        .from(T)
                        .where(ACTIVE.isTrue())
                        .sql(sqlite())
                        .sql())
                .isEqualTo("SELECT length(t.name) AS char_length_1\nFROM t\nWHERE t.active = 1");
        run(update(T).set(ACTIVE, false).where(ACTIVE.isTrue()));
    }

    @Test
    void olderVersionsLackWhatCameLater() {
        Dialect old = new SqliteDialect(3, 31);
        assertThatThrownBy(() -> insert(T).set(NAME, "a").returning(ID).sql(old))
                .isInstanceOf(CompileException.class)
                .hasMessage(
                        "SQLite 3.31 does not support INSERT ... RETURNING (it came in 3.35). Upgrade SQLite, or select the"
                                + " rows with a second statement.");
        assertThat(old.capabilities().supports(Feature.FULL_JOIN)).isFalse();
        assertThat(old.capabilities().maxBinds()).isEqualTo(999);
        assertThat(sqlite().capabilities().supports(Feature.FULL_JOIN)).isTrue();
    }

    @Test
    void bindsAreTakenUpToTheLimit() throws SQLException {
        String marks = "?,".repeat(sqlite().capabilities().maxBinds() - 1) + "?";
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 WHERE 1 IN (" + marks + ")")) {
            statement.executeQuery().close();
        }
    }

    @Test
    void transactionsAreBegunByTheDialect() throws SQLException {
        SessionControl sessions = sqlite().sessions();
        sessions.begin(connection, true);
        execute("INSERT INTO t (name) VALUES ('a')");
        sessions.savepoint(connection, "s1");
        execute("INSERT INTO t (name) VALUES ('b')");
        sessions.rollbackTo(connection, "s1");
        sessions.release(connection, "s1");
        sessions.commit(connection);
        sessions.begin(connection, false);
        execute("INSERT INTO t (name) VALUES ('c')");
        sessions.rollback(connection);
        sessions.rollback(connection); // the engine may have rolled back by itself
        try (java.sql.Statement count = connection.createStatement();
                ResultSet row = count.executeQuery("SELECT count(*) FROM t")) {
            assertThat(row.getLong(1)).isEqualTo(1);
        }
    }

    @Test
    void readOnlyAndIsolationAreSettings() throws SQLException {
        SessionControl sessions = sqlite().sessions();
        sessions.readOnly(connection, true);
        assertThatThrownBy(() -> execute("DELETE FROM t")).isInstanceOf(SQLException.class);
        sessions.readOnly(connection, false);
        execute("DELETE FROM t");
        sessions.isolation(connection, Connection.TRANSACTION_READ_UNCOMMITTED);
        sessions.isolation(connection, Connection.TRANSACTION_SERIALIZABLE);
        assertThatThrownBy(() -> sessions.isolation(connection, Connection.TRANSACTION_REPEATABLE_READ))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "SQLite has the isolation levels SERIALIZABLE, which is the default, and READ UNCOMMITTED, and no"
                                + " other.");
    }

    @Test
    void tablesAreFound() throws SQLException {
        execute("ATTACH ':memory:' AS archive");
        execute("CREATE TABLE archive.\"Lost Item\" (a)");
        execute("CREATE TEMP TABLE gone (a)");
        assertThat(sqlite().schemaReader().hasTable(connection, null, "t")).isTrue();
        assertThat(sqlite().schemaReader().hasTable(connection, null, "gone")).isTrue();
        assertThat(sqlite().schemaReader().hasTable(connection, null, "Lost Item"))
                .isFalse();
        assertThat(sqlite().schemaReader().hasTable(connection, "archive", "Lost Item"))
                .isTrue();
        assertThat(sqlite().schemaReader().hasTable(connection, "main", "_")).isFalse();
    }
}
