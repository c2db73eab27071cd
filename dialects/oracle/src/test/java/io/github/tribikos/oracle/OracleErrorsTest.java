package io.github.tribikos.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.IntegrityViolation;
import io.github.tribikos.error.NotNullViolation;
import io.github.tribikos.error.UniqueViolation;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers and messages of Oracle's error help, and URLs. */
final class OracleErrorsTest {
    private static DatabaseException error(int code, String message) {
        return Oracle.oracle().errors().classify(new SQLException(message, "23000", code), "INSERT ...");
    }

    @Test
    void constraintsAndColumnsAreNamed() {
        DatabaseException unique = error(1, "ORA-00001: unique constraint (APP.UQ_LABEL) violated");
        assertThat(unique).isInstanceOf(UniqueViolation.class);
        assertThat(((IntegrityViolation) unique).constraint()).isEqualTo("UQ_LABEL");
        DatabaseException missing = error(1400, "ORA-01400: cannot insert NULL into (\"APP\".\"TAG\".\"LABEL\")");
        assertThat(missing).isInstanceOf(NotNullViolation.class);
        assertThat(((IntegrityViolation) missing).table()).isEqualTo("TAG");
        assertThat(((IntegrityViolation) missing).columns()).containsExactly("LABEL");
    }

    @ParameterizedTest
    @CsvSource({
        "60, Deadlock",
        "54, LockTimeout",
        "942, ProgrammingError",
        "12899, DataError",
        "1017, AuthenticationFailure",
        "8177, SerializationFailure",
        "2292, ForeignKeyViolation",
        "3113, Disconnect"
    })
    void numbersAreTyped(int code, String type) {
        assertThat(error(code, "-").getClass().getSimpleName()).isEqualTo(type);
    }

    @Test
    void urlsBecomeJdbcUrls() {
        Timeouts timeouts = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(40));
        JdbcTarget target =
                new OracleDialectProvider().target(DatabaseUrl.parse("oracle+oracledb://ada:pw@db/FREEPDB1"), timeouts);
        assertThat(target.jdbcUrl()).isEqualTo("jdbc:oracle:thin:@//db:1521/FREEPDB1");
        assertThat(target.properties())
                .containsEntry("user", "ada")
                .containsEntry("oracle.net.CONNECT_TIMEOUT", "5000");
        assertThat(target.sessionSql()).containsExactly("ALTER SESSION SET TIME_ZONE = '+00:00'");
    }
}
