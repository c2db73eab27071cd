package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.QueryTimeout;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an engine leaves in PostgreSQL's session, where a pooler may give it to someone else after each transaction. */
@Tag("database:postgresql")
@Timeout(60)
class PostgresqlPoolerSafeTest {
    private static final EngineOptions SAFE =
            EngineOptions.defaults().poolSize(1).poolerSafe(true);

    private static Engine engine(EngineOptions options) {
        return Engine.create(PostgresqlServer.url(), options);
    }

    private static String show(Connection connection, String setting) {
        return connection.execute(text("SHOW " + setting).columns(literal("x"))).one();
    }

    @Test
    void isolationIsThatOfTheTransactionAndNotOfTheSession() {
        try (Engine engine = engine(SAFE.isolation(Isolation.REPEATABLE_READ));
                Connection connection = engine.connect()) {
            assertThat(show(connection, "transaction_isolation")).isEqualTo("repeatable read");
            assertThat(show(connection, "default_transaction_isolation")).isEqualTo("read committed");
            connection.commit();
            connection.isolation(Isolation.SERIALIZABLE);
            assertThat(show(connection, "transaction_isolation")).isEqualTo("serializable");
            assertThat(show(connection, "default_transaction_isolation")).isEqualTo("read committed");
        }
    }

    @Test
    void readOnlyIsSaidOfEachTransaction() {
        try (Engine engine = engine(SAFE.readOnly(true));
                Connection connection = engine.connect()) {
            assertThat(show(connection, "transaction_read_only")).isEqualTo("on");
            assertThat(show(connection, "default_transaction_read_only")).isEqualTo("off");
        }
    }

    @Test
    void noStatementIsPreparedByName() {
        try (Engine engine = engine(SAFE);
                Connection connection = engine.connect()) {
            for (long i = 0; i < 20; i++) {
                assertThat(connection.execute(select(literal(i))).one()).isEqualTo(i);
            }
            assertThat(connection
                            .execute(text("SELECT count(*) FROM pg_prepared_statements")
                                    .columns(literal(1L)))
                            .one())
                    .isEqualTo(0L);
        }
    }

    @Test
    void statementThatTakesTooLongIsStoppedWithoutASetting() {
        try (Engine engine = engine(SAFE.statementTimeout(Duration.ofMillis(300)));
                Connection connection = engine.connect()) {
            assertThat(show(connection, "statement_timeout")).isEqualTo("0");
            assertThatThrownBy(() -> connection
                            .execute(text("SELECT pg_sleep(20)").columns(literal("x")))
                            .one())
                    .isInstanceOf(QueryTimeout.class);
            connection.rollback();
            assertThat(connection.execute(select(literal(1L))).one()).isEqualTo(1L);
        }
    }

    @Test
    void descriptionTellsWhoStopsStatements() {
        try (Engine engine = engine(SAFE)) {
            assertThat(engine.describe())
                    .contains("statement 30 s (by a watchdog)")
                    .contains("nothing left in the session");
        }
    }

    @Test
    void databaseWithoutSuchAPoolerSaysSo() {
        assertThatThrownBy(() -> Engine.create("h2://", SAFE))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "poolerSafe(true) is for a pooler that shares sessions between clients, and the dialect \"h2\" knows"
                                + " of none. Leave it out.");
    }
}
