package io.github.tribikos.duckdb;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.IntegrityViolation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of the real engine, typed. */
final class DuckdbErrorsTest {
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:memory:errors;enable_external_access=false");
        run("CREATE TABLE p (id BIGINT PRIMARY KEY)");
        run("CREATE TABLE t (a INT, \"B \"\"c\" VARCHAR NOT NULL, r BIGINT REFERENCES p (id),"
                + " UNIQUE (a, \"B \"\"c\"), CHECK (a > 0))");
        run("INSERT INTO p VALUES (1)");
        run("INSERT INTO t VALUES (1, 'k, z: 1', 1)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        run(connection, sql);
    }

    private static void run(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseException error(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            return duckdb().errors().classify(e, sql);
        }
        return fail("no error: " + sql);
    }

    private IntegrityViolation violation(String sql) {
        return (IntegrityViolation) error(sql);
    }

    @Test
    void uniqueViolationNamesColumnsAndNoValues() {
        assertThat(violation("INSERT INTO p (id) VALUES (1)").columns()).containsExactly("id");
        IntegrityViolation two = violation("INSERT INTO t (a, \"B \"\"c\", r) VALUES (1, 'k, z: 1', 1)");
        assertThat(two.kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
        assertThat(two.columns()).as("unknown, as values may look like columns").isEmpty();
        assertThat(two).extracting(Throwable::getMessage).asString().doesNotContain("violates");
    }

    @Test
    void otherConstraintsAreTold() {
        IntegrityViolation notNull = violation("INSERT INTO t VALUES (5, NULL, 1)");
        assertThat(notNull.kind()).isEqualTo(ErrorKind.NOT_NULL_VIOLATION);
        assertThat(notNull.table()).isEqualTo("t");
        assertThat(notNull.columns()).containsExactly("B \"c");
        IntegrityViolation check = violation("INSERT INTO t VALUES (-5, 'x', 1)");
        assertThat(check.kind()).isEqualTo(ErrorKind.CHECK_VIOLATION);
        assertThat(check.table()).isEqualTo("t");
        assertThat(error("INSERT INTO t VALUES (3, 'x', 99)").kind()).isEqualTo(ErrorKind.FOREIGN_KEY_VIOLATION);
        assertThat(error("DELETE FROM p").kind()).isEqualTo(ErrorKind.FOREIGN_KEY_VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM nope",
                "SELECT nope FROM t",
                "SELEC 1",
                "SELECT nope(1)",
                "CREATE TABLE t (a INT)",
                "CREATE INDEX i ON t (a) WHERE a > 1"
            })
    void mistakesInTheSqlAreProgrammingErrors(String sql) {
        assertThat(error(sql).kind()).isEqualTo(ErrorKind.PROGRAMMING_ERROR);
    }

    @Test
    void mistakesInTheSqlAreShownWithoutValues() {
        assertThat(error("SELECT * FROM nope").getMessage())
                .contains("The database says: Table with name nope does not exist.");
        DatabaseException error = error("INSERT INTO t VALUES ('secret', '', 1)");
        assertThat(error.kind()).isEqualTo(ErrorKind.DATA_ERROR);
        assertThat(error.getMessage()).containsOnlyOnce("secret"); // in the SQL, which was written so
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT 9223372036854775807 + 1, DATA_ERROR",
        "SELECT CAST('2024-13-01' AS DATE), DATA_ERROR",
        "SELECT * FROM read_csv('/etc/hosts'), PERMISSION_DENIED",
        "COMMIT, PROGRAMMING_ERROR"
    })
    void otherErrorsAreTyped(String sql, ErrorKind kind) {
        assertThat(error(sql).kind()).isEqualTo(kind);
    }

    @Test
    void rowThatAnotherTransactionChangesIsASerializationFailure() throws SQLException {
        run("CREATE TABLE c (a INT)");
        run("INSERT INTO c VALUES (1)");
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:memory:errors;enable_external_access=false")) {
            run(other, "BEGIN");
            run(other, "UPDATE c SET a = 2");
            run("BEGIN");
            assertThat(error("UPDATE c SET a = 3").kind()).isEqualTo(ErrorKind.SERIALIZATION_FAILURE);
            run("ROLLBACK");
            run(other, "ROLLBACK");
        }
    }

    @Test
    void keyThatAnotherTransactionCommitsIsAUniqueViolation() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:memory:errors;enable_external_access=false")) {
            run(other, "BEGIN");
            run(other, "INSERT INTO p VALUES (7)");
            run("BEGIN");
            run("INSERT INTO p VALUES (7)");
            run(other, "COMMIT");
            assertThat(error("COMMIT").kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
        }
    }

    @Test
    void closedStatementIsNoLostConnection() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT CAST(? AS INTEGER)")) {
            statement.setString(1, "x");
            try {
                statement.executeQuery().close();
                fail("no error");
            } catch (SQLException e) {
                assertThat(duckdb().errors().kind(e)).isEqualTo(ErrorKind.DATA_ERROR);
            }
            try {
                statement.setString(1, "5");
                fail("the driver closes a statement after an error");
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo("08003");
                assertThat(duckdb().errors().kind(e)).isEqualTo(ErrorKind.OTHER);
            }
        }
        connection.close();
        assertThat(error("SELECT 1").kind()).isEqualTo(ErrorKind.DISCONNECT);
    }

    @Test
    void databaseThatCannotBeOpenedIsTold() {
        try (Connection opened = DriverManager.getConnection("jdbc:duckdb:/nowhere/at/all.duckdb")) {
            fail("connected: " + opened);
        } catch (SQLException e) {
            assertThat(duckdb().errors().kind(e)).isEqualTo(ErrorKind.CONNECT_FAILURE);
        }
    }
}
