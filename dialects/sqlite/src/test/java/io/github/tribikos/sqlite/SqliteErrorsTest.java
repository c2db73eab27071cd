package io.github.tribikos.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.IntegrityViolation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors of the real engine, typed. */
final class SqliteErrorsTest {
    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db") + "?foreign_keys=true");
        run(
                "CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER, c INTEGER NOT NULL DEFAULT 1, r INTEGER REFERENCES t (a),"
                        + " CONSTRAINT ck_b CHECK (b > 0), UNIQUE (b, c))");
        run("CREATE TABLE u (n INTEGER)");
        run("CREATE UNIQUE INDEX ix_abs ON u (abs(n))");
        run("INSERT INTO t (a, b) VALUES (1, 5)");
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
            return Sqlite.sqlite().errors().classify(e, sql);
        }
        return fail("no error: " + sql);
    }

    @Test
    void uniqueViolationNamesTableAndColumns() {
        IntegrityViolation error = (IntegrityViolation) error("INSERT INTO t (a, b) VALUES (2, 5)");
        assertThat(error.kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
        assertThat(error.table()).isEqualTo("t");
        assertThat(error.columns()).containsExactly("b", "c");
        assertThat(error.getMessage()).startsWith("Unique constraint on \"t\" (b, c) was violated. [error 19]");
    }

    @Test
    void uniqueIndexOnAnExpressionIsNamed() {
        IntegrityViolation error = (IntegrityViolation) error("INSERT INTO u VALUES (1), (-1)");
        assertThat(error.constraint()).isEqualTo("ix_abs");
    }

    @Test
    void primaryKeyViolationIsAUniqueViolation() {
        assertThat(error("INSERT INTO t (a, b) VALUES (1, 9)").kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
    }

    @Test
    void otherConstraintsAreTold() {
        assertThat(error("INSERT INTO t (b, r) VALUES (7, 99)").kind()).isEqualTo(ErrorKind.FOREIGN_KEY_VIOLATION);
        IntegrityViolation notNull = (IntegrityViolation) error("INSERT INTO t (b, c) VALUES (7, NULL)");
        assertThat(notNull.kind()).isEqualTo(ErrorKind.NOT_NULL_VIOLATION);
        assertThat(notNull.columns()).containsExactly("c");
        IntegrityViolation check = (IntegrityViolation) error("INSERT INTO t (b) VALUES (-1)");
        assertThat(check.kind()).isEqualTo(ErrorKind.CHECK_VIOLATION);
        assertThat(check.constraint()).isEqualTo("ck_b");
    }

    @Test
    void mistakesInTheSqlAreShown() {
        DatabaseException error = error("SELECT * FROM nope");
        assertThat(error.kind()).isEqualTo(ErrorKind.PROGRAMMING_ERROR);
        assertThat(error.getMessage()).contains("The database says: no such table: nope [error 1]");
        assertThat(error("SELEC").getMessage()).contains("syntax error");
    }

    @Test
    void lockedDatabaseIsALockTimeout() throws SQLException {
        run("BEGIN IMMEDIATE");
        try (Connection other =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db") + "?busy_timeout=10");
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            fail("not locked");
        } catch (SQLException e) {
            assertThat(Sqlite.sqlite().errors().kind(e)).isEqualTo(ErrorKind.LOCK_TIMEOUT);
        }
    }

    @Test
    void fullDiskReadOnlyAndMismatchAreTold() throws SQLException {
        run("PRAGMA max_page_count = 4");
        assertThat(error("CREATE TABLE big AS SELECT randomblob(100000) AS b").kind())
                .isEqualTo(ErrorKind.DISK_FULL);
        run("PRAGMA query_only = 1");
        assertThat(error("DELETE FROM t").kind()).isEqualTo(ErrorKind.READ_ONLY_VIOLATION);
        run("PRAGMA query_only = 0");
        assertThat(error("INSERT INTO t (a) VALUES ('x')").kind()).isEqualTo(ErrorKind.DATA_ERROR);
    }

    @Test
    void closedConnectionIsADisconnect() throws SQLException {
        connection.close();
        assertThat(error("SELECT 1").kind()).isEqualTo(ErrorKind.DISCONNECT);
    }

    @Test
    void interruptIsACancel() throws Exception {
        try (Statement statement = connection.createStatement()) {
            Thread canceller = new Thread(() -> {
                try {
                    Thread.sleep(200);
                    statement.cancel();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            canceller.start();
            statement.executeQuery(
                    "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 1000000000) SELECT max(n) FROM r");
            fail("not cancelled");
        } catch (SQLException e) {
            assertThat(Sqlite.sqlite().errors().kind(e)).isEqualTo(ErrorKind.CANCELLED);
        }
    }
}
