package io.github.tribikos.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.IntegrityViolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Errors of the real server, typed, by either driver. */
final class MysqlErrorsTest {
    @Nested
    class ByMysqlDriver extends Errors {
        ByMysqlDriver() {
            super(new MysqlDialectProvider());
        }
    }

    @Nested
    class ByMariadbDriver extends Errors {
        ByMariadbDriver() {
            super(new MariadbDialectProvider());
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Errors {
        private final DialectProvider provider;
        private @Nullable MysqlTestServer server;
        private Connection connection;
        private Dialect dialect;

        Errors(DialectProvider provider) {
            this.provider = provider;
        }

        @BeforeAll
        void connect() throws SQLException {
            server = MysqlTestServer.open(provider);
            connection = server.connect();
            dialect = server.dialect(connection);
            run("CREATE TABLE p (id bigint PRIMARY KEY)");
            run("CREATE TABLE t (a int, `b``c` varchar(20) NOT NULL, r bigint, CONSTRAINT uq_t UNIQUE (a, `b``c`),"
                    + " CONSTRAINT fk_r FOREIGN KEY (r) REFERENCES p (id), CONSTRAINT ck_a CHECK (a > 0))");
            run("INSERT INTO p VALUES (1)");
            run("INSERT INTO t VALUES (1, 'x', 1)");
        }

        @AfterAll
        void close() throws SQLException {
            if (server != null) {
                connection.close();
                server.close();
            }
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
                return dialect.errors().classify(e, sql);
            }
            return fail("no error: " + sql);
        }

        @Test
        void constraintsAreNamed() {
            IntegrityViolation unique = (IntegrityViolation) error("INSERT INTO t VALUES (1, 'x', 1)");
            assertThat(unique.kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
            assertThat(unique.constraint()).isEqualTo("uq_t");
            IntegrityViolation foreign = (IntegrityViolation) error("INSERT INTO t VALUES (2, 'y', 9)");
            assertThat(foreign.kind()).isEqualTo(ErrorKind.FOREIGN_KEY_VIOLATION);
            assertThat(foreign.constraint()).isEqualTo("fk_r");
            assertThat(foreign.table()).isEqualTo("t");
            assertThat(foreign.columns()).containsExactly("r");
            IntegrityViolation parent = (IntegrityViolation) error("DELETE FROM p");
            assertThat(parent.constraint()).isEqualTo("fk_r");
            IntegrityViolation notNull = (IntegrityViolation) error("INSERT INTO t (a) VALUES (2)");
            assertThat(notNull.kind()).isEqualTo(ErrorKind.NOT_NULL_VIOLATION);
            assertThat(notNull.columns()).containsExactly("b`c");
            IntegrityViolation explicit = (IntegrityViolation) error("INSERT INTO t VALUES (2, NULL, 1)");
            assertThat(explicit.kind()).isEqualTo(ErrorKind.NOT_NULL_VIOLATION);
            assertThat(explicit.columns()).containsExactly("b`c");
            IntegrityViolation check = (IntegrityViolation) error("INSERT INTO t VALUES (-2, 'y', 1)");
            assertThat(check.kind()).isEqualTo(ErrorKind.CHECK_VIOLATION);
            assertThat(check.constraint()).isEqualTo("ck_a");
            assertThat(check.table()).isEqualTo("t");
        }

        @Test
        void valueThatLooksLikeAMessageIsNotReadAsOne() throws SQLException {
            String value = "a'' for key ''p";
            run("INSERT INTO t VALUES (7, '" + value + "', 1)");
            IntegrityViolation unique = (IntegrityViolation) error("INSERT INTO t VALUES (7, '" + value + "', 1)");
            assertThat(unique.constraint()).isEqualTo("uq_t");
        }

        @Test
        void mistakesInTheSqlAreShownWithoutValues() {
            DatabaseException missing = error("SELECT * FROM nope");
            assertThat(missing.kind()).isEqualTo(ErrorKind.PROGRAMMING_ERROR);
            assertThat(missing.getMessage())
                    .contains("The database says: Table '")
                    .contains(".nope' doesn't exist.");
            DatabaseException value = error("INSERT INTO t VALUES ('secret', 'y', 1)");
            assertThat(value.kind()).isEqualTo(ErrorKind.DATA_ERROR);
            assertThat(value.getMessage()).containsOnlyOnce("secret"); // in the SQL, which was written so
            assertThat(error("SELEC 1").kind()).isEqualTo(ErrorKind.PROGRAMMING_ERROR);
        }

        @Test
        void dataThatDoesNotFitIsNeverCut() {
            assertThat(error("INSERT INTO t VALUES (5, '" + "x".repeat(21) + "', 1)")
                            .kind())
                    .isEqualTo(ErrorKind.DATA_ERROR);
            assertThat(error("INSERT INTO t VALUES (99999999999, 'y', 1)").kind())
                    .isEqualTo(ErrorKind.DATA_ERROR);
            assertThat(error("INSERT INTO t VALUES (5 / 0, 'y', 1)").kind()).isEqualTo(ErrorKind.DATA_ERROR);
        }

        @Test
        void timeoutsAndLocksAreTold() throws SQLException {
            run("SET max_statement_time = 0.05");
            assertThat(error("SELECT count(*) FROM information_schema.COLLATIONS a, information_schema.COLLATIONS b,"
                                    + " information_schema.COLLATIONS c")
                            .kind())
                    .isEqualTo(ErrorKind.QUERY_TIMEOUT);
            run("SET max_statement_time = 0");
            run("SET innodb_lock_wait_timeout = 1");
            try (Connection other = Objects.requireNonNull(server).connect();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("SELECT * FROM p FOR UPDATE");
                assertThat(error("UPDATE p SET id = 2").kind()).isEqualTo(ErrorKind.LOCK_TIMEOUT);
                assertThat(error("SELECT * FROM p FOR UPDATE NOWAIT").kind()).isEqualTo(ErrorKind.LOCK_TIMEOUT);
                other.rollback();
            }
        }

        @Test
        void killedConnectionIsADisconnect() throws SQLException {
            try (Connection other = Objects.requireNonNull(server).connect();
                    Statement statement = other.createStatement()) {
                statement.execute("KILL CONNECTION_ID()");
                statement.execute("SELECT 1");
                fail("still alive");
            } catch (SQLException e) {
                assertThat(dialect.errors().kind(e)).isIn(ErrorKind.DISCONNECT, ErrorKind.CANCELLED);
            }
        }

        @Test
        void readOnlyTransactionRefusesToWrite() throws SQLException {
            try (Connection other = Objects.requireNonNull(server).connect();
                    Statement statement = other.createStatement()) {
                dialect.sessions().readOnly(other, true);
                other.setAutoCommit(false);
                statement.execute("DELETE FROM t");
                fail("written");
            } catch (SQLException e) {
                assertThat(dialect.errors().kind(e)).isEqualTo(ErrorKind.READ_ONLY_VIOLATION);
            }
        }

        @Test
        void sessionIsStrictAndInUtcWhateverTheServerSays() throws SQLException {
            try (Connection other = Objects.requireNonNull(server).connect();
                    Statement statement = other.createStatement()) {
                statement.execute("SET sql_mode = 'NO_BACKSLASH_ESCAPES', time_zone = '+05:00'");
                for (String sql :
                        provider.target(server.url(), MysqlTestServer.TIMEOUTS).sessionSql()) {
                    statement.execute(sql);
                }
                try (var row = statement.executeQuery("SELECT @@time_zone, @@sql_mode, '\\\\'")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("+00:00");
                    assertThat(row.getString(2)).contains("STRICT_ALL_TABLES").doesNotContain("NO_BACKSLASH_ESCAPES");
                    assertThat(row.getString(3)).isEqualTo("\\");
                }
            }
        }
    }

    private static DatabaseErrorContext read(int code, String message) {
        return MysqlMessage.details(DatabaseErrorContext.of(new SQLException(message, "HY000", code), null), message);
    }

    /** MySQL's own wording, from its manual of server errors. */
    @Test
    void wordsOfMysqlAreReadToo() {
        DatabaseErrorContext unique = read(1062, "Duplicate entry 'a-b' for key 't.uq_t'");
        assertThat(unique.table()).isEqualTo("t");
        assertThat(unique.constraint()).isEqualTo("uq_t");
        assertThat(read(3819, "Check constraint 'ck_a' is violated.").constraint())
                .isEqualTo("ck_a");
        assertThat(new MysqlErrorClassifier().kind(new SQLException("", "HY000", 3024)))
                .isEqualTo(ErrorKind.QUERY_TIMEOUT);
        assertThat(new MysqlErrorClassifier()
                        .kind(new SQLException(
                                "The MySQL server is running with the --read-only option", "HY000", 1290)))
                .isEqualTo(ErrorKind.READ_ONLY_VIOLATION);
        assertThat(new MysqlErrorClassifier()
                        .kind(new SQLException("running with the --secure-file-priv option", "HY000", 1290)))
                .isEqualTo(ErrorKind.PERMISSION_DENIED);
        assertThat(new MysqlErrorClassifier().kind(new SQLException("", "40001", 1213)))
                .isEqualTo(ErrorKind.DEADLOCK);
    }
}
