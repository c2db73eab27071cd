package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.QueryTimeout;
import io.github.tribikos.error.ResultException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Select;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Options of engine, connection and statement: which one holds, and what each does. */
@Timeout(120)
abstract class ExecutionOptionTests extends Topic {
    private static final ExecutionOptions NONE = ExecutionOptions.none();
    private static final Select<String> NAMES = select(AUTHORS.name).orderBy(AUTHORS.id);
    private static final Duration SHORT = Duration.ofMillis(300);

    ExecutionOptionTests(DialectCompliance suite) {
        super(suite);
    }

    private static Engine with(DatabaseUnderTest database, Duration timeout) {
        return database.engine(EngineOptions.defaults().poolSize(1).statementTimeout(timeout));
    }

    @Test
    void lastLevelThatSaysSomethingHolds() {
        Engine small = engine().with(NONE.maxRows(3));
        try (Connection connection = small.connect()) {
            assertThatThrownBy(() -> connection.execute(NAMES).all()).isInstanceOf(ResultException.class);
            Connection larger = connection.with(NONE.maxRows(4));
            assertThat(larger.execute(NAMES).all()).hasSize(4);
            assertThatThrownBy(() -> larger.execute(NAMES.with(NONE.maxRows(2))).all())
                    .isInstanceOf(ResultException.class);
            assertThat(larger.execute(NAMES.with(NONE.maxRows(2)).with(NONE.maxRows(5)))
                            .all())
                    .hasSize(4);
            assertThat(larger.execute(NAMES.with(NONE.logToken("other"))).all()).hasSize(4);
        }
    }

    @Test
    void guardOfRowsNamesTheLimitAndTheStatement() {
        assertThatThrownBy(
                        () -> connection().execute(NAMES.with(NONE.maxRows(3))).all())
                .isInstanceOf(ResultException.class)
                .hasMessageStartingWith("More than the allowed 3 rows for SELECT ")
                .hasMessageContaining("maxRows(...)");
        assertThat(connection().execute(NAMES.with(NONE.maxRows(3))).first()).isNotNull();
    }

    @Test
    void viewsOfAConnectionAreOneConnection() {
        Connection view = connection().with(NONE.logToken("view"));
        view.execute(insert(AUTHORS).set(AUTHORS.id, 77).set(AUTHORS.name, "n"));

        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(5L);
        assertThat(connection().isInTransaction()).isTrue();
        connection().rollback();
        assertThat(view.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
        view.close();
        assertThat(connection().isClosed()).isTrue();
        assertThatThrownBy(() -> connection().execute(NAMES)).isInstanceOf(StateException.class);
    }

    @Test
    void viewsOfAnEngineShareTheCache() {
        Engine view = engine().with(NONE.logToken("view"));
        Select<String> statement = NAMES.limit(4);
        engine().inTransaction(connection -> connection.execute(statement).all());
        long hits = engine().cacheStats().hits();
        view.inTransaction(connection -> connection.execute(statement).all());

        assertThat(view.cacheStats().hits()).isEqualTo(hits + 1);
    }

    @Test
    void uncachedStatementLeavesTheCacheAlone() {
        long lookups = engine().cacheStats().hits() + engine().cacheStats().misses();

        assertThat(connection().execute(NAMES.with(NONE.cached(false))).all()).hasSize(4);
        assertThat(engine().cacheStats().hits() + engine().cacheStats().misses())
                .isEqualTo(lookups);
    }

    @Test
    void streamedRowsAreTheSame() {
        ExecutionOptions streaming = NONE.stream(true).fetchSize(2);

        assertThat(connection().execute(NAMES.with(streaming)).all()).isEqualTo(all(NAMES));
        assertThat(connection().with(streaming).execute(NAMES).stream().toList())
                .isEqualTo(all(NAMES));
    }

    @Test
    @Requires(Feature.CANCEL)
    void statementIsStoppedAfterItsOwnTimeout() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> connection()
                        .execute(StopTests.endless().with(NONE.timeout(SHORT)))
                        .all())
                .isInstanceOf(QueryTimeout.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.dividedBy(2), Duration.ofSeconds(10));
        connection().rollback();
        assertThat(all(NAMES)).hasSize(4);
    }

    @Test
    @Requires(Feature.CANCEL)
    void ownTimeoutWorksWithoutOneOfTheEngine() {
        try (Engine patient = with(database(), EngineOptions.UNLIMITED);
                Connection connection = patient.connect()) {
            assertThatThrownBy(() -> connection
                            .execute(StopTests.endless().with(NONE.timeout(SHORT)))
                            .all())
                    .isInstanceOf(QueryTimeout.class);
            connection.rollback();
            assertThat(connection.execute(NAMES).all()).hasSize(4);
        }
    }

    @Test
    @Requires(Feature.CANCEL)
    void longerTimeoutThanTheEnginesLetsAStatementFinish() {
        try (Engine impatient = with(database(), SHORT);
                Connection connection = impatient.connect()) {
            int factors = 8;
            while (isFinished(connection, factors)) {
                factors++;
            }
            Connection patient = connection.with(NONE.timeout(Duration.ofSeconds(100)));

            assertThat(patient.execute(StopTests.product(factors)).one()).isPositive();
            assertThatThrownBy(() -> connection.execute(StopTests.endless()).all())
                    .isInstanceOf(QueryTimeout.class);
        }
    }

    private static boolean isFinished(Connection connection, int factors) {
        try {
            connection.execute(StopTests.product(factors)).all();
            return true;
        } catch (QueryTimeout e) {
            connection.rollback();
            return false;
        }
    }

    @Test
    @Requires(Feature.CANCEL)
    void timeoutOfTheEngineIsBackAfterCommitRollbackAndClose() {
        ExecutionOptions unlimited = NONE.timeout(EngineOptions.UNLIMITED);
        try (Engine impatient = with(database(), SHORT)) {
            try (Connection connection = impatient.connect()) {
                connection.execute(NAMES.with(unlimited)).all();
                connection.rollback();
                assertStopped(connection);
                connection.execute(NAMES.with(unlimited)).all();
                connection.commit();
                assertStopped(connection);
                connection.execute(NAMES.with(unlimited)).all();
            }
            try (Connection connection = impatient.connect()) {
                assertStopped(connection);
            }
        }
    }

    private static void assertStopped(Connection connection) {
        assertThatThrownBy(() -> connection.execute(StopTests.endless()).all()).isInstanceOf(QueryTimeout.class);
        connection.rollback();
    }
}
