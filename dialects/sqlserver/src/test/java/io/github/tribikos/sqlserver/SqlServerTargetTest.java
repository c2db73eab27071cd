package io.github.tribikos.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.error.ArgumentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From URLs to the driver's. */
final class SqlServerTargetTest {
    private static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(40));

    private static JdbcTarget target(String url) {
        return new SqlServerDialectProvider().target(DatabaseUrl.parse(url), TIMEOUTS);
    }

    @ParameterizedTest
    @CsvSource({
        "sqlserver://ada@db.example.org/library, jdbc:sqlserver://db.example.org",
        "mssql+pyodbc://db:1434/library, jdbc:sqlserver://db:1434",
        "sqlserver://[::1]/library, jdbc:sqlserver://[::1]",
        "jdbc:sqlserver://db;databaseName=library, jdbc:sqlserver://db;databaseName=library"
    })
    void urlsBecomeJdbcUrls(String url, String jdbcUrl) {
        assertThat(target(url).jdbcUrl()).isEqualTo(jdbcUrl);
    }

    @Test
    void waitsHaveLimitsAndTheDatabaseIsAProperty() {
        assertThat(target("sqlserver://ada:secret@db/library?encrypt=false").properties())
                .containsEntry("loginTimeout", "5")
                .containsEntry("socketTimeout", "40000")
                .containsEntry("databaseName", "library")
                .containsEntry("user", "ada")
                .containsEntry("encrypt", "false");
    }

    @Test
    void anUnknownParameterIsRefused() {
        assertThatThrownBy(() -> target("sqlserver://db/library?encrpyt=false"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("encrpyt");
    }
}
