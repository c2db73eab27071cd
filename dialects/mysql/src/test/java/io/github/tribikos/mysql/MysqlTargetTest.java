package io.github.tribikos.mysql;

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

/** From URLs to the drivers'. */
final class MysqlTargetTest {
    private static JdbcTarget target(String text) {
        DatabaseUrl url = DatabaseUrl.parse(text);
        return url.dialect().equals("mysql")
                ? new MysqlDialectProvider().target(url, MysqlTestServer.TIMEOUTS)
                : new MariadbDialectProvider().target(url, MysqlTestServer.TIMEOUTS);
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://ada@db.example.org/library, jdbc:mysql://db.example.org/library",
        "mysql+pymysql://db:3307/a%20b%2Fc%3F, jdbc:mysql://db:3307/a%20b%2Fc%3F",
        "mariadb://[::1]:3306/library, jdbc:mariadb://[::1]:3306/library",
        "mariadb:///library, jdbc:mariadb://localhost/library",
        "mariadb://, jdbc:mariadb://localhost/",
        "'jdbc:mariadb:sequential://a,b/x', 'jdbc:mariadb:sequential://a,b/x'"
    })
    void urlsBecomeJdbcUrls(String url, String jdbcUrl) {
        JdbcTarget target = target(url);
        assertThat(target.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(target.sharedConnection()).isFalse();
        assertThat(target.statementTimeoutInSession()).isFalse();
    }

    @Test
    void everyWaitHasALimitAndFilesStayHere() {
        assertThat(target("mysql://localhost/library").properties())
                .containsEntry("connectTimeout", "5000")
                .containsEntry("socketTimeout", "40000")
                .containsEntry("allowLoadLocalInfile", "false");
        assertThat(target("mariadb://localhost/library").properties())
                .containsEntry("connectTimeout", "5000")
                .containsEntry("socketTimeout", "40000")
                .containsEntry("allowLocalInfile", "false");
        Timeouts none = new Timeouts(Duration.ofMillis(1), Duration.ZERO, Duration.ZERO);
        assertThat(MysqlTarget.ofMariadb(DatabaseUrl.parse("mariadb://localhost/library"), none)
                        .properties())
                .containsEntry("connectTimeout", "1")
                .containsEntry("socketTimeout", "0");
    }

    @Test
    void onlyLoopbackIsSpokenToWithoutTls() {
        assertThat(target("mariadb://127.0.0.1/x").properties()).containsEntry("sslMode", "disable");
        assertThat(target("mariadb://127.0.0.1/x?sslMode=trust").properties()).containsEntry("sslMode", "trust");
        assertThat(target("mariadb://db.example.org/x").properties()).doesNotContainKey("sslMode");
        assertThat(target("jdbc:mariadb://db.example.org/x").properties()).doesNotContainKey("sslMode");
    }

    @Test
    void loginAndParametersBecomeProperties() {
        JdbcTarget target = target("mysql://ada:p%40ss@localhost/library?sslmode=REQUIRED&connectTimeout=7");
        assertThat(target.jdbcUrl()).doesNotContain("p@ss");
        assertThat(target.properties())
                .containsEntry("user", "ada")
                .containsEntry("password", "p@ss")
                .containsEntry("sslMode", "REQUIRED")
                .containsEntry("connectTimeout", "7");
    }

    @Test
    void whatAJdbcUrlSaysGoesFirst() {
        assertThat(target("jdbc:mysql://localhost/x?socketTimeout=1").properties())
                .doesNotContainKey("socketTimeout")
                .containsEntry("connectTimeout", "5000");
    }

    @Test
    void unknownParameterNamesTheNearest() {
        assertThatThrownBy(() -> target("mariadb://localhost/library?ssl_mode=trust"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The database URL has the parameter \"ssl_mode\", which mariadb does not know. Did you mean"
                        + " \"sslMode\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://:3306/x",
                "mysql://h/x?allowMultiQueries=true",
                "mysql://h/x?autoReconnect=true",
                "mysql://h/x?queryInterceptors=a.B",
                "mariadb://h/x?dumpQueriesOnException=true",
                "mariadb://h/x?sslMode=trust&sslmode=disable"
            })
    void mistakesAndDangersAreRefused(String url) {
        assertThatThrownBy(() -> target(url)).isInstanceOf(ArgumentException.class);
    }

    @Test
    void everyKnownParameterIsOneOfTheDriver() {
        assertThat(Arrays.stream(com.mysql.cj.conf.PropertyKey.values()).map(com.mysql.cj.conf.PropertyKey::getKeyName))
                .containsAll(MysqlUrlParameters.OF_MYSQL);
        assertThat(Arrays.stream(org.mariadb.jdbc.Configuration.Builder.class.getDeclaredFields())
                        .map(java.lang.reflect.Field::getName))
                .containsAll(MysqlUrlParameters.OF_MARIADB);
    }
}
