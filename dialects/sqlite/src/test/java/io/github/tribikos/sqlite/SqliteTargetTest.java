package io.github.tribikos.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.error.ArgumentException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/** From URLs to the driver's. */
final class SqliteTargetTest {
    private static JdbcTarget target(String url) {
        return SqliteTarget.of(DatabaseUrl.parse(url));
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite:///library.db, jdbc:sqlite:library.db, false",
        "sqlite:////var/data/library.db, jdbc:sqlite:/var/data/library.db, false",
        "sqlite+pysqlite:///a%20b.db, jdbc:sqlite:a b.db, false",
        "sqlite://, jdbc:sqlite::memory:, true",
        "sqlite:///:memory:, jdbc:sqlite::memory:, true",
        "sqlite:///x.db?mode=ro, jdbc:sqlite:file:x.db?mode=ro, false",
        "sqlite:///a%23b.db?mode=ro&cache=private, jdbc:sqlite:file:a%23b.db?cache=private&mode=ro, false",
        "sqlite:///file:x?mode=memory&cache=shared, jdbc:sqlite:file:x?cache=shared&mode=memory, true",
        "jdbc:sqlite:library.db, jdbc:sqlite:library.db, false",
        "jdbc:sqlite::memory:, jdbc:sqlite::memory:, true",
        "jdbc:sqlite:, jdbc:sqlite:, true"
    })
    void urlsBecomeJdbcUrls(String url, String jdbcUrl, boolean isShared) {
        JdbcTarget target = target(url);
        assertThat(target.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(target.sharedConnection()).isEqualTo(isShared);
        assertThat(target.properties()).containsEntry("foreign_keys", "true").containsEntry("busy_timeout", "5000");
    }

    @Test
    void parametersBecomeProperties() {
        assertThat(target("sqlite:///x.db?journal_mode=WAL&Foreign_Keys=false&timeout=1.5")
                        .properties())
                .containsEntry("journal_mode", "WAL")
                .containsEntry("foreign_keys", "false")
                .containsEntry("busy_timeout", "1500");
    }

    @Test
    void unknownParameterNamesTheNearest() {
        assertThatThrownBy(() -> target("sqlite:///x.db?jurnal_mode=WAL"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The database URL has the parameter \"jurnal_mode\", which sqlite does not know. Did you mean"
                                + " \"journal_mode\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqlite://library.db",
                "sqlite://ada@/x.db",
                "sqlite:///x.db?timeout=soon",
                "sqlite:///x.db?mode=ro&mode=rw",
                "sqlite:///what%3f.db"
            })
    void mistakesAreRefused(String url) {
        assertThatThrownBy(() -> target(url)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void twoSlashesAreExplained() {
        assertThatThrownBy(() -> target("sqlite://library.db"))
                .hasMessage(
                        "SQLite is a file and has no host. Write three slashes before a relative path,"
                                + " \"sqlite:///library.db\", and four before an absolute one, \"sqlite:////var/data/library.db\".");
    }

    @Test
    void everyKnownPragmaIsOneOfTheDriver() {
        List<String> ofDriver = Arrays.stream(SQLiteConfig.Pragma.values())
                .map(pragma -> pragma.pragmaName)
                .toList();
        assertThat(ofDriver).containsAll(SqliteTarget.PRAGMAS);
    }
}
