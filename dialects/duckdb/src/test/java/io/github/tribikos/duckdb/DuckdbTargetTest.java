package io.github.tribikos.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From URLs to the driver's. */
final class DuckdbTargetTest {
    private static JdbcTarget target(String url) {
        return DuckdbTarget.of(DatabaseUrl.parse(url));
    }

    private static Connection connect(JdbcTarget target) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(target.properties());
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "duckdb:///library.duckdb, jdbc:duckdb:library.duckdb",
        "duckdb:////var/data/library.duckdb, jdbc:duckdb:/var/data/library.duckdb",
        "jdbc:duckdb:library.duckdb, jdbc:duckdb:library.duckdb",
        "jdbc:duckdb:library.duckdb;threads=1, jdbc:duckdb:library.duckdb;threads=1",
        "jdbc:duckdb:memory:shared, jdbc:duckdb:memory:shared"
    })
    void urlsBecomeJdbcUrls(String url, String jdbcUrl) {
        assertThat(target(url).jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(target(url).sharedConnection()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"duckdb://", "duckdb:///:memory:", "jdbc:duckdb:", "jdbc:duckdb::memory:"})
    void databaseInMemoryIsOfItsOwnAndSharedByItsConnections(String url) throws SQLException {
        JdbcTarget target = target(url);
        assertThat(target.jdbcUrl()).isNotEqualTo(target(url).jdbcUrl());
        try (Connection first = connect(target);
                Statement ddl = first.createStatement()) {
            ddl.execute("CREATE TABLE t (a INT)");
            ddl.execute("INSERT INTO t VALUES (7)");
        }
        try (Connection second = connect(target)) {
            assertThat(one(second, "SELECT a FROM t")).isEqualTo("7");
        }
        org.duckdb.DuckDBDriver.releaseDB(target.jdbcUrl());
    }

    @Test
    void filesAreOutOfReachUnlessTheUrlSaysOtherwise() throws SQLException {
        try (Connection closed = connect(target("duckdb://"))) {
            assertThatThrownBy(() -> one(closed, "SELECT * FROM read_csv('/etc/hosts')"))
                    .hasMessageStartingWith("Permission Error");
            assertThatThrownBy(() -> one(closed, "SELECT * FROM \"/etc/hosts.csv\""))
                    .hasMessageStartingWith("Permission Error");
        }
        assertThat(target("duckdb:///x?enable_external_access=true").properties())
                .containsEntry("enable_external_access", "true");
        assertThat(target("jdbc:duckdb:x;Enable_External_Access=true").properties())
                .doesNotContainKey("enable_external_access");
    }

    @Test
    void integersAreDividedAsElsewhere() throws SQLException {
        try (Connection connection = connect(target("duckdb://"))) {
            assertThat(one(connection, "SELECT 7 / 2")).isEqualTo("3");
            assertThat(one(connection, "SELECT 7.0 / 2")).isEqualTo("3.5");
        }
    }

    @Test
    void settingsAreTakenOver() throws SQLException {
        JdbcTarget target = target("duckdb:///:memory:?THREADS=1&default_null_order=nulls_first");
        assertThat(target.properties())
                .containsAllEntriesOf(Map.of("threads", "1", "default_null_order", "nulls_first"));
        try (Connection connection = connect(target)) {
            assertThat(one(connection, "SELECT current_setting('threads')")).isEqualTo("1");
        }
    }

    @Test
    void everySettingIsOneOfTheEngines() throws SQLException {
        try (Connection connection = connect(target("duckdb://"))) {
            for (String setting : DuckdbTarget.SETTINGS) {
                assertThat(one(connection, "SELECT count(*) FROM duckdb_settings() WHERE name = '" + setting + "'"))
                        .as(setting)
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void unknownSettingNamesTheNearest() {
        assertThatThrownBy(() -> target("duckdb:///x?thread=1"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageEndingWith("which duckdb does not know. Did you mean \"threads\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duckdb://localhost/x",
                "duckdb://ada:secret@/x",
                "duckdb:///x%3bsession_init_sql_file=y",
                "duckdb:///x?threads=1&threads=2",
                "duckdb:///x?session_init_sql_file=y"
            })
    void mistakesAreRefused(String url) {
        assertThatThrownBy(() -> target(url)).isInstanceOf(ArgumentException.class);
    }
}
