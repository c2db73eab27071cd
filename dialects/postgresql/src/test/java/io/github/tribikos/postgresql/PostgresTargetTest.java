package io.github.tribikos.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.error.ArgumentException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;

/** From URLs to the driver's. */
final class PostgresTargetTest {
    private static JdbcTarget target(String url) {
        return PostgresTarget.of(DatabaseUrl.parse(url), PostgresServer.TIMEOUTS);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://ada@db.example.org/library, jdbc:postgresql://db.example.org/library",
        "postgresql+psycopg://db:5433/a%20b%2Fc%3F, jdbc:postgresql://db:5433/a%20b%2Fc%3F",
        "postgres://[::1]:5432/library, jdbc:postgresql://[::1]:5432/library",
        "postgresql:///library, jdbc:postgresql://localhost/library",
        "postgresql://, jdbc:postgresql://localhost/",
        "'jdbc:postgresql://a:1,b:2/x?ssl=true', 'jdbc:postgresql://a:1,b:2/x?ssl=true'"
    })
    void urlsBecomeJdbcUrls(String url, String jdbcUrl) {
        JdbcTarget target = target(url);
        assertThat(target.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(target.sharedConnection()).isFalse();
    }

    @Test
    void everyWaitHasALimit() {
        JdbcTarget target = target("postgresql://localhost/library");
        assertThat(target.properties())
                .containsEntry("connectTimeout", "5")
                .containsEntry("loginTimeout", "5")
                .containsEntry("socketTimeout", "40")
                .containsEntry("logServerErrorDetail", "false");
        assertThat(target.sessionSql()).containsExactly("SET statement_timeout = 30000");
        assertThat(target.statementTimeoutInSession()).isTrue();
        Timeouts none = new Timeouts(Duration.ofMillis(1), Duration.ZERO, Duration.ZERO);
        JdbcTarget unlimited = PostgresTarget.of(DatabaseUrl.parse("postgresql://localhost/library"), none);
        assertThat(unlimited.properties()).containsEntry("connectTimeout", "1").containsEntry("socketTimeout", "0");
        assertThat(unlimited.sessionSql()).isEmpty();
    }

    @Test
    void loginAndParametersBecomeProperties() {
        JdbcTarget target = target(
                "postgresql://ada:p%40ss@localhost/library?sslmode=require&application_name=shop&sockettimeout=7&options=-c%20geqo=off");
        assertThat(target.jdbcUrl()).doesNotContain("p@ss");
        assertThat(target.properties())
                .containsEntry("user", "ada")
                .containsEntry("password", "p@ss")
                .containsEntry("sslmode", "require")
                .containsEntry("ApplicationName", "shop")
                .containsEntry("socketTimeout", "7")
                .containsEntry("options", "-c geqo=off");
    }

    @Test
    void poolerSafeTargetLeavesNothingInTheSession() {
        JdbcTarget target = new PostgresDialectProvider().poolerSafe(target("postgresql://localhost/library"));
        assertThat(target.properties()).containsEntry("prepareThreshold", "0");
        assertThat(target.sessionSql()).isEmpty();
        assertThat(target.statementTimeoutInSession()).isFalse();
        JdbcTarget own = target("jdbc:postgresql://localhost/library?prepareThreshold=5");
        assertThatThrownBy(() -> new PostgresDialectProvider().poolerSafe(own))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("poolerSafe(true) sets prepareThreshold itself. Leave it out of the database URL.");
    }

    @Test
    void unknownParameterNamesTheNearest() {
        assertThatThrownBy(() -> target("postgresql://localhost/library?ssl_mode=require"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The database URL has the parameter \"ssl_mode\", which postgresql does not know. Did you mean"
                                + " \"sslmode\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"postgresql://:5432/x", "postgresql://h/x?preferQueryMode=simple", "postgresql://h/x?ssl=1&ssl=2"
            })
    void mistakesAreRefused(String url) {
        assertThatThrownBy(() -> target(url)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void everyKnownParameterIsOneOfTheDriver() {
        assertThat(Arrays.stream(PGProperty.values()).map(PGProperty::getName)).containsAll(PostgresTarget.PARAMETERS);
    }
}
