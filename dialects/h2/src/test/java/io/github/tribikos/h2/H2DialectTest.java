package io.github.tribikos.h2;

import static io.github.tribikos.h2.H2.h2;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.ServerInfo;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.RenderedSql;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.Types;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dialect says, and that the engine takes it. */
final class H2DialectTest {
    private static final Table<?> T = Table.named("t");
    private static final LongColumn ID = T.bigint("id").identity().primaryKey();
    private static final Column<String> NAME = T.column("name", Types.VARCHAR(9));
    private static final Column<Integer> YEAR = T.column("year", Types.INTEGER).serverDefault(1999);

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        for (String sql : CreateTable.of(T).sql(h2())) {
            execute(sql);
        }
        execute("INSERT INTO t (name) VALUES ('abc'), ('abd'), ('x')");
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

    private List<String> rows(Statement statement) throws SQLException {
        RenderedSql rendered = statement.sql(h2());
        List<String> rows = new ArrayList<>();
        try (PreparedStatement prepared = connection.prepareStatement(rendered.sql())) {
            for (int i = 0; i < rendered.binds().size(); i++) {
                prepared.setObject(i + 1, rendered.binds().get(i));
            }
            try (ResultSet row = prepared.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(DialectProvider.class))
                .anySatisfy(provider -> assertThat(provider.name()).isEqualTo("h2"));
    }

    @Test
    void testedDriverIsTheOneHere() throws SQLException {
        assertThat(connection.getMetaData().getDriverVersion())
                .startsWith(new H2DialectProvider().driver().testedVersion());
        assertThat(new H2DialectProvider()
                        .dialect(ServerInfo.of(connection))
                        .capabilities()
                        .database())
                .isEqualTo(h2().capabilities().database());
    }

    @Test
    void typesKeepAllDigits() {
        assertThat(List.of(
                                Types.NUMERIC,
                                Types.NUMERIC(10, 2),
                                Types.TEXT,
                                Types.BLOB,
                                Types.BINARY(4),
                                Types.TIME,
                                Types.TIMESTAMP(3),
                                Types.INSTANT,
                                Types.UUID,
                                Types.JSON,
                                Types.CHAR(2))
                        .stream()
                        .map(new H2TypeCompiler()::render))
                .containsExactly(
                        "DECFLOAT",
                        "NUMERIC(10, 2)",
                        "CHARACTER VARYING",
                        "BINARY VARYING",
                        "BINARY VARYING(4)",
                        "TIME(9)",
                        "TIMESTAMP(3)",
                        "TIMESTAMP(9) WITH TIME ZONE",
                        "UUID",
                        "JSON",
                        "CHAR(2)");
    }

    @Test
    void changedRowsAreGivenBack() throws SQLException {
        assertThat(rows(insert(T).set(NAME, "new").returning(ID))).containsExactly("4");
        assertThat(rows(update(T).set(NAME, "y").where(ID.eq(4)).returning(NAME)))
                .containsExactly("y");
        assertThat(rows(delete(T).where(ID.eq(4)).returning(NAME))).containsExactly("y");
    }

    @Test
    void boundValuesHaveATypeWhereNoColumnGivesOne() throws SQLException {
        Expression<Integer> two = literal(2, Types.INTEGER);
        assertThat(select(two).sql(h2()).sql()).startsWith("SELECT CAST(? AS INTEGER)");
        assertThat(rows(select(two).union(select(literal(3, Types.INTEGER))))).containsExactlyInAnyOrder("2", "3");
        assertThat(rows(select(coalesce(two, 5)))).containsExactly("2");
        assertThat(rows(select(NAME).from(T).where(YEAR.eq(1999), ID.eq(1)))).containsExactly("abc");
        assertThat(select(NAME).from(T).where(ID.eq(1)).sql(h2()).sql()).doesNotContain("CAST");
    }

    @Test
    void groupsByAnExpressionWithBoundValues() throws SQLException {
        Expression<String> start = substr(NAME, 1, 2);
        assertThat(rows(select(start, count()).from(T).groupBy(start).orderBy(start)))
                .containsExactly("ab", "x");
    }

    @Test
    void emptyInFindsNothing() throws SQLException {
        assertThat(rows(select(NAME).from(T).where(ID.in(List.of())))).isEmpty();
        assertThat(rows(select(NAME).from(T).where(ID.notIn(List.of())))).hasSize(3);
    }

    @Test
    void bindsAreTakenUpToTheLimit() throws SQLException {
        String marks = "?,".repeat(h2().capabilities().maxBinds() - 1) + "?";
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 WHERE 1 IN (" + marks + ")")) {
            assertThat(statement.getParameterMetaData().getParameterCount()).isEqualTo(100_000);
        }
    }

    @Test
    void tablesAreFound() throws SQLException {
        execute("CREATE SCHEMA s");
        execute("CREATE TABLE s.\"Lost Item\" (a INT)");
        execute("CREATE TABLE \"year\" (a INT)");
        assertThat(h2().schemaReader().hasTable(connection, null, "t")).isTrue();
        assertThat(h2().schemaReader().hasTable(connection, null, "year")).isTrue();
        assertThat(h2().schemaReader().hasTable(connection, null, "Lost Item")).isFalse();
        assertThat(h2().schemaReader().hasTable(connection, "s", "Lost Item")).isTrue();
        assertThat(h2().schemaReader().hasTable(connection, null, "_")).isFalse();
    }

    @Test
    void savepointsAreSpokenInSql() throws SQLException {
        connection.setAutoCommit(false);
        SessionControl sessions = h2().sessions();
        sessions.savepoint(connection, "s1");
        execute("DELETE FROM t");
        sessions.rollbackTo(connection, "s1");
        sessions.release(connection, "s1");
        sessions.commit(connection);
        assertThat(rows(select(count()).from(T))).containsExactly("3");
    }

    @Test
    void readOnlyIsRefusedAsTheDriverIgnoresIt() throws SQLException {
        h2().sessions().readOnly(connection, false);
        assertThatThrownBy(() -> h2().sessions().readOnly(connection, true))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("H2 has no read-only transactions.");
    }
}
