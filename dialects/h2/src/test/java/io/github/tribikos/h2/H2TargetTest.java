package io.github.tribikos.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From URLs to the driver's. */
final class H2TargetTest {
    private static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(40));

    private static JdbcTarget target(String url) {
        return H2Target.of(DatabaseUrl.parse(url), TIMEOUTS);
    }

    @ParameterizedTest
    @CsvSource({
        "h2:///library, jdbc:h2:./library",
        "h2:///data/library, jdbc:h2:./data/library",
        "h2:////var/data/library, jdbc:h2:/var/data/library",
        "h2:///~/library, jdbc:h2:~/library",
        "h2:///mem:shared, jdbc:h2:mem:shared;DB_CLOSE_DELAY=-1",
        "h2://localhost:9092/~/library, jdbc:h2:tcp://localhost:9092/~/library",
        "h2://[::1]/library, jdbc:h2:tcp://[::1]/library",
        "h2:///library?mode=MySQL&ignorecase=TRUE, jdbc:h2:./library;IGNORECASE=TRUE;MODE=MySQL",
        "h2:///library?schema=a%3bb, 'jdbc:h2:./library;SCHEMA=a\\;b'",
        "jdbc:h2:mem:x;MODE=Oracle, jdbc:h2:mem:x;MODE=Oracle"
    })
    void urlsBecomeJdbcUrls(String url, String jdbcUrl) {
        assertThat(target(url).jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(target(url).sharedConnection()).isFalse();
    }

    @Test
    void databaseInMemoryIsOfItsOwn() throws SQLException {
        JdbcTarget target = target("h2://");
        assertThat(target.jdbcUrl()).isNotEqualTo(target("h2:///:memory:").jdbcUrl());
        try (Connection one = DriverManager.getConnection(target.jdbcUrl())) {
            one.createStatement().execute("CREATE TABLE t (a INT)");
        }
        try (Connection other = DriverManager.getConnection(target.jdbcUrl())) {
            other.createStatement().execute("SELECT * FROM t");
            other.createStatement().execute("SHUTDOWN");
        }
    }

    @Test
    void loginAndTimeoutAreTakenOver() {
        JdbcTarget target = target("h2://ada:p%40ss@/library");
        assertThat(target.properties()).containsEntry("user", "ada").containsEntry("password", "p@ss");
        assertThat(target.jdbcUrl()).doesNotContain("p@ss");
        assertThat(target.sessionSql()).containsExactly("SET QUERY_TIMEOUT 30000");
        assertThat(target.statementTimeoutInSession()).isTrue();
    }

    @Test
    void unknownSettingNamesTheNearest() {
        assertThatThrownBy(() -> target("h2:///x?ignore_case=TRUE"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The database URL has the parameter \"ignore_case\", which h2 does not know. Did you mean"
                        + " \"IGNORECASE\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2:///x%3bINIT=y", "h2:///x?mode=a&mode=b", "h2:///x?mode=a&MODE=b", "h2://:9092/x"})
    void mistakesAreRefused(String url) {
        assertThatThrownBy(() -> target(url)).isInstanceOf(ArgumentException.class);
    }
}
