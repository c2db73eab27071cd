package io.github.tribikos.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.IntegrityViolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Errors of the real server, typed. */
final class PostgresErrorsTest {
    private static @Nullable PostgresServer server;
    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        server = PostgresServer.open();
        connection = server.connect();
        run("CREATE TABLE p (id bigint PRIMARY KEY)");
        run("CREATE TABLE t (a int, \"B \"\"c\" text NOT NULL, r bigint, CONSTRAINT uq_t UNIQUE (a, \"B \"\"c\"),"
                + " CONSTRAINT fk_r FOREIGN KEY (r) REFERENCES p (id), CONSTRAINT ck_a CHECK (a > 0))");
        run("CREATE UNIQUE INDEX ix_lower ON t (lower(\"B \"\"c\"))");
        run("INSERT INTO p VALUES (1)");
        run("INSERT INTO t VALUES (1, 'x', 1)");
    }

    @AfterAll
    static void close() throws SQLException {
        if (server != null) {
            connection.close();
            server.close();
        }
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseException error(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            return Postgresql.postgresql().errors().classify(e, sql);
        }
        return fail("no error: " + sql);
    }

    @Test
    void constraintsAreNamedWithTableAndColumns() {
        IntegrityViolation unique = (IntegrityViolation) error("INSERT INTO t VALUES (1, 'x', 1)");
        assertThat(unique.kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
        assertThat(unique.constraint()).isEqualTo("uq_t");
        assertThat(unique.table()).isEqualTo("t");
        assertThat(unique.columns()).containsExactly("a", "B \"c");
        IntegrityViolation foreign = (IntegrityViolation) error("INSERT INTO t VALUES (2, 'y', 9)");
        assertThat(foreign.kind()).isEqualTo(ErrorKind.FOREIGN_KEY_VIOLATION);
        assertThat(foreign.constraint()).isEqualTo("fk_r");
        assertThat(foreign.columns()).containsExactly("r");
        IntegrityViolation notNull = (IntegrityViolation) error("INSERT INTO t (a) VALUES (2)");
        assertThat(notNull.kind()).isEqualTo(ErrorKind.NOT_NULL_VIOLATION);
        assertThat(notNull.columns()).containsExactly("B \"c");
        IntegrityViolation check = (IntegrityViolation) error("INSERT INTO t VALUES (-2, 'y', 1)");
        assertThat(check.kind()).isEqualTo(ErrorKind.CHECK_VIOLATION);
        assertThat(check.constraint()).isEqualTo("ck_a");
    }

    @Test
    void indexOnAnExpressionHasNoColumns() {
        IntegrityViolation unique = (IntegrityViolation) error("INSERT INTO t VALUES (5, 'X', 1)");
        assertThat(unique.constraint()).isEqualTo("ix_lower");
        assertThat(unique.columns()).isEmpty();
    }

    @Test
    void mistakesInTheSqlAreShownWithoutValues() {
        DatabaseException missing = error("SELECT * FROM nope");
        assertThat(missing.kind()).isEqualTo(ErrorKind.PROGRAMMING_ERROR);
        assertThat(missing.getMessage()).contains("The database says: relation \"nope\" does not exist.");
        DatabaseException value = error("SELECT 'secret'::int");
        assertThat(value.kind()).isEqualTo(ErrorKind.DATA_ERROR);
        assertThat(value.getMessage()).containsOnlyOnce("secret"); // in the SQL, which was written so
    }

    @Test
    void timeoutsAreTold() throws SQLException {
        run("SET statement_timeout = 50");
        assertThat(error("SELECT pg_sleep(5)").kind()).isEqualTo(ErrorKind.QUERY_TIMEOUT);
        run("SET statement_timeout = 0");
        run("SET lock_timeout = 50");
        try (Connection other = java.util.Objects.requireNonNull(server).connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE p");
            assertThat(error("SELECT * FROM p").kind()).isEqualTo(ErrorKind.LOCK_TIMEOUT);
            other.rollback();
        }
    }

    @Test
    void cancelIsTold() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Thread canceller = new Thread(() -> {
                try {
                    Thread.sleep(200);
                    statement.cancel();
                } catch (InterruptedException | SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            canceller.start();
            statement.execute("SELECT pg_sleep(5)");
            fail("not cancelled");
        } catch (SQLException e) {
            assertThat(Postgresql.postgresql().errors().kind(e)).isEqualTo(ErrorKind.CANCELLED);
        }
    }

    @Test
    void killedBackendIsADisconnect() throws SQLException {
        try (Connection other = java.util.Objects.requireNonNull(server).connect();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pg_backend_pid())");
            fail("still alive");
        } catch (SQLException e) {
            assertThat(Postgresql.postgresql().errors().isDisconnect(e)).isTrue();
        }
    }

    @Test
    void readOnlyTransactionRefusesToWrite() throws SQLException {
        try (Connection other = java.util.Objects.requireNonNull(server).connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            Postgresql.postgresql().sessions().readOnly(other, true);
            statement.execute("DELETE FROM t");
            fail("written");
        } catch (SQLException e) {
            assertThat(Postgresql.postgresql().errors().kind(e)).isEqualTo(ErrorKind.READ_ONLY_VIOLATION);
        }
    }

    @Test
    void missingDatabaseIsAProgrammingErrorByItsState() {
        DatabaseUrl url = java.util.Objects.requireNonNull(server).server().withDatabase("tribikos_test_nowhere");
        try (Connection opened = PostgresServer.connect(url)) {
            fail("connected: " + opened);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("3D000");
        }
    }
}
