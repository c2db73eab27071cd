package io.github.tribikos.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.IntegrityViolation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of the real engine, typed. */
final class H2ErrorsTest {
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:errors;LOCK_TIMEOUT=20");
        run("CREATE TABLE p (id BIGINT PRIMARY KEY)");
        run("CREATE TABLE t (a INT, \"B \"\"c\" INT NOT NULL, r BIGINT, CONSTRAINT uq_t UNIQUE (a, \"B \"\"c\"),"
                + " CONSTRAINT \"fk: t\" FOREIGN KEY (r) REFERENCES p (id), CONSTRAINT ck_a CHECK (a > 0))");
        run("INSERT INTO p VALUES (1)");
        run("INSERT INTO t VALUES (1, 2, 1)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseException error(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            return H2.h2().errors().classify(e, sql);
        }
        return fail("no error: " + sql);
    }

    @Test
    void uniqueViolationNamesConstraintTableAndColumns() {
        IntegrityViolation error = (IntegrityViolation) error("INSERT INTO t VALUES (1, 2, 1)");
        assertThat(error.kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
        assertThat(error.constraint()).isEqualTo("UQ_T");
        assertThat(error.table()).isEqualTo("T");
        assertThat(error.columns()).containsExactly("A", "B \"c");
        IntegrityViolation key = (IntegrityViolation) error("INSERT INTO p VALUES (1)");
        assertThat(key.table()).isEqualTo("P");
        assertThat(key.columns()).containsExactly("ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT INTO t VALUES (3, 4, 99)", "DELETE FROM p"})
    void foreignKeyViolationNamesConstraintAndColumns(String sql) {
        IntegrityViolation error = (IntegrityViolation) error(sql);
        assertThat(error.kind()).isEqualTo(ErrorKind.FOREIGN_KEY_VIOLATION);
        assertThat(error.constraint()).isEqualTo("fk: t");
        assertThat(error.table()).isEqualTo("T");
        assertThat(error.columns()).containsExactly("R");
    }

    @Test
    void otherConstraintsAreTold() {
        IntegrityViolation notNull = (IntegrityViolation) error("INSERT INTO t VALUES (5, NULL, 1)");
        assertThat(notNull.kind()).isEqualTo(ErrorKind.NOT_NULL_VIOLATION);
        assertThat(notNull.columns()).containsExactly("B \"c");
        IntegrityViolation check = (IntegrityViolation) error("INSERT INTO t VALUES (-5, 5, 1)");
        assertThat(check.kind()).isEqualTo(ErrorKind.CHECK_VIOLATION);
        assertThat(check.constraint()).isEqualTo("CK_A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM nope",
                "SELECT nope FROM t",
                "SELEC 1",
                "SELECT t.a FROM t, t AS u WHERE a = 1",
                "SELECT nope(1)"
            })
    void mistakesInTheSqlAreProgrammingErrors(String sql) {
        assertThat(error(sql).kind()).isEqualTo(ErrorKind.PROGRAMMING_ERROR);
    }

    @Test
    void mistakesInTheSqlAreShownWithoutValues() {
        assertThat(error("SELECT * FROM nope").getMessage()).contains("The database says: Table \"NOPE\" not found");
        DatabaseException error = error("INSERT INTO t VALUES ('secret', 2, 1)");
        assertThat(error.kind()).isEqualTo(ErrorKind.DATA_ERROR);
        assertThat(error.getMessage()).containsOnlyOnce("secret"); // in the SQL, which was written so
    }

    @Test
    void lockedRowIsALockTimeout() throws SQLException {
        connection.setAutoCommit(false);
        run("UPDATE p SET id = 1");
        try (Connection other = DriverManager.getConnection("jdbc:h2:mem:errors");
                Statement statement = other.createStatement()) {
            statement.execute("UPDATE p SET id = 1");
            fail("not locked");
        } catch (SQLException e) {
            assertThat(H2.h2().errors().kind(e)).isEqualTo(ErrorKind.LOCK_TIMEOUT);
        }
        connection.rollback();
    }

    @Test
    void sessionTimeoutIsAQueryTimeout() throws SQLException {
        run("SET QUERY_TIMEOUT 50");
        assertThat(error("SELECT count(*) FROM system_range(1, 1000000) a, system_range(1, 1000000) b")
                        .kind())
                .isEqualTo(ErrorKind.QUERY_TIMEOUT);
    }

    @Test
    void wrongPasswordAndMissingDatabaseAreTold() {
        assertThat(connecting("jdbc:h2:mem:errors;USER=ada;PASSWORD=wrong"))
                .isEqualTo(ErrorKind.AUTHENTICATION_FAILURE);
        assertThat(connecting("jdbc:h2:mem:nowhere;IFEXISTS=TRUE")).isEqualTo(ErrorKind.CONNECT_FAILURE);
    }

    private static ErrorKind connecting(String url) {
        try (Connection opened = DriverManager.getConnection(url)) {
            return fail("connected: " + opened);
        } catch (SQLException e) {
            return H2.h2().errors().kind(e);
        }
    }
}
