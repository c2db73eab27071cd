package io.github.tribikos.duckdb;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Sql.and;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.DropTable;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.type.Types;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dialect says, and that the engine takes it. */
final class DuckdbDialectTest {
    private static final Table<?> T = Table.named("t");
    private static final LongColumn ID = T.bigint("id").identity().primaryKey();
    private static final Column<String> NAME = T.column("name", Types.VARCHAR(9));

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "no row";
        }
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(DialectProvider.class))
                .anySatisfy(provider -> assertThat(provider.name()).isEqualTo("duckdb"));
    }

    @Test
    void versionIsReadFromItsText() throws SQLException {
        ServerInfo server = ServerInfo.of(connection);
        assertThat(server.major()).as("what the driver tells in numbers").isEqualTo(1);
        assertThat(new DuckdbDialectProvider().dialect(server).capabilities().database())
                .isEqualTo(duckdb().capabilities().database())
                .isEqualTo("DuckDB 2.0");
    }

    @Test
    void generatedKeyComesOfASequenceOfItsTable() throws SQLException {
        List<String> create = CreateTable.of(T).sql(duckdb());
        assertThat(create)
                .containsExactly(
                        "CREATE SEQUENCE t_id_seq",
                        "CREATE TABLE t (\n\tid BIGINT DEFAULT nextval('t_id_seq') NOT NULL, \n\tname VARCHAR(9) NOT NULL,"
                                + " \n\tPRIMARY KEY (id)\n)");
        List<String> drop = DropTable.of(T).sql(duckdb());
        assertThat(drop).containsExactly("DROP TABLE t", "DROP SEQUENCE IF EXISTS t_id_seq");
        for (int i = 0; i < 2; i++) { // nothing is left of the first time
            for (String sql : create) {
                execute(sql);
            }
            execute("INSERT INTO t (name) VALUES ('a')");
            assertThat(one("INSERT INTO t (name) VALUES ('b') RETURNING id")).isEqualTo("2");
            for (String sql : drop) {
                execute(sql);
            }
        }
    }

    @Test
    void sequenceTakesTheOptionsAndNamesOfItsColumn() throws SQLException {
        Table<?> table = Table.named("It's");
        table.bigint("No.")
                .identity(Identity.byDefault().start(100).increment(5))
                .primaryKey();
        table.varchar("name", 9);
        List<String> create = CreateTable.of(table).sql(duckdb());
        assertThat(create.get(0)).isEqualTo("CREATE SEQUENCE \"It's_No._seq\" INCREMENT BY 5 START WITH 100");
        for (String sql : create) {
            execute(sql);
        }
        execute("INSERT INTO \"It's\" (name) VALUES ('a')");
        assertThat(one("INSERT INTO \"It's\" (name) VALUES ('b') RETURNING \"No.\""))
                .isEqualTo("105");
    }

    @Test
    void keyThatNoInsertMayGiveIsRefused() {
        Table<?> table = Table.named("always");
        table.bigint("id").identity(Identity.always()).primaryKey();
        assertThatThrownBy(() -> CreateTable.of(table).sql(duckdb()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("DuckDB 2.0 does not support GENERATED ALWAYS AS IDENTITY");
    }

    @Test
    void typesKeepAllDigits() {
        assertThat(List.of(
                                Types.NUMERIC,
                                Types.NUMERIC(10, 2),
                                Types.BLOB,
                                Types.BINARY(4),
                                Types.TIME(3),
                                Types.TIMESTAMP(3),
                                Types.INSTANT,
                                Types.JSON)
                        .stream()
                        .map(new DuckdbTypeCompiler()::render))
                .containsExactly(
                        "NUMERIC(38, 10)",
                        "NUMERIC(10, 2)",
                        "BLOB",
                        "BLOB",
                        "TIME",
                        "TIMESTAMP",
                        "TIMESTAMP WITH TIME ZONE",
                        "JSON");
        assertThatThrownBy(() -> new DuckdbTypeCompiler().render(Types.TIMESTAMP(9)))
                .isInstanceOf(CompileException.class);
        assertThatThrownBy(() -> new DuckdbTypeCompiler().render(Types.NUMERIC(39, 0)))
                .isInstanceOf(CompileException.class);
    }

    @Test
    void dateIsCastAsItIsSentAsATimestamp() {
        assertThat(select(literal(LocalDate.EPOCH)).sql(duckdb()).sql()).startsWith("SELECT CAST(? AS DATE)");
        assertThat(insert(T).set(ID, 1).set(NAME, "a").sql(duckdb()).sql()).doesNotContain("CAST");
    }

    @Test
    void groupsByAnExpressionWithBoundValues() {
        Expression<String> start = substr(NAME, 1, 2);
        assertThat(select(start, count()).groupBy(start).sql(duckdb()).sql())
                .endsWith("GROUP BY substr(t.name, $1, $2)");
    }

    @Test
    void conjunctionThatWouldTakeAllMemoryIsRefused() {
        List<Condition> terms =
                LongStream.range(0, 501).<Condition>mapToObj(i -> ID.ne(i)).toList();
        assertThat(select(ID).where(and(terms.subList(0, 500))).sql(duckdb()).binds())
                .hasSize(500);
        assertThatThrownBy(() -> select(ID).where(and(terms)).sql(duckdb()))
                .isInstanceOf(CompileException.class)
                .hasMessageStartingWith("AND of 501 terms is more than DuckDB can prepare:");
    }

    @Test
    void tablesAreFoundInAnyCase() throws SQLException {
        execute("CREATE SCHEMA s");
        execute("CREATE TABLE s.\"Lost Item\" (a INT)");
        assertThat(duckdb().schemaReader().hasTable(connection, null, "Lost Item"))
                .isFalse();
        assertThat(duckdb().schemaReader().hasTable(connection, "s", "lost item"))
                .isTrue();
        assertThat(duckdb().schemaReader().hasTable(connection, "s", "_")).isFalse();
    }

    @Test
    void transactionWithoutAStatementIsEnded() throws SQLException {
        connection.setAutoCommit(false);
        SessionControl sessions = duckdb().sessions();
        sessions.commit(connection);
        sessions.rollback(connection);
        assertThat(one("SELECT 1")).isEqualTo("1");
    }

    @Test
    void commitOfAFailedTransactionIsAnError() throws SQLException {
        execute("CREATE TABLE u (a INT PRIMARY KEY)");
        connection.setAutoCommit(false);
        execute("INSERT INTO u VALUES (1)");
        duckdb().sessions().requireCommittable(connection);
        assertThatThrownBy(() -> execute("INSERT INTO u VALUES (1)")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> duckdb().sessions().requireCommittable(connection))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(duckdb().errors().isRollbackPending(e)).isTrue());
        connection.rollback();
    }

    @Test
    void settingsThatTheDriverLacksAreRefused() {
        assertThatThrownBy(() -> duckdb().sessions().readOnly(connection, true))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("access_mode=READ_ONLY");
        assertThatThrownBy(() -> duckdb().sessions().isolation(connection, Connection.TRANSACTION_SERIALIZABLE))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("DuckDB has one isolation level");
    }
}
