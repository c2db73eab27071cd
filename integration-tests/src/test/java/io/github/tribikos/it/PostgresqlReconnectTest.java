package io.github.tribikos.it;

import static io.github.tribikos.it.StatementGenerator.Things.THINGS;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.error.CommitOutcomeUnknown;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.Disconnect;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.PoolEntry;
import io.github.tribikos.event.PoolListener;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What becomes of connections whose server process is killed. */
@Tag("database:postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class PostgresqlReconnectTest {
    private static final EngineOptions FIVE =
            EngineOptions.defaults().poolSize(5).minIdle(0);

    @SuppressWarnings("NullAway.Init")
    private DatabaseUnderTest database;

    @SuppressWarnings("NullAway.Init")
    private Engine admin;

    @BeforeAll
    void create() {
        database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
        admin = database.engine(EngineOptions.defaults().poolSize(1));
        MetaData.of(THINGS).createAll(admin);
    }

    @BeforeEach
    void empty() {
        admin.begin(connection -> connection.execute(io.github.tribikos.sql.Sql.delete(THINGS)));
    }

    @AfterAll
    void drop() {
        database.close();
    }

    /** Kills all other server processes of this database, and waits until they are gone. */
    private void kill() {
        try (Connection connection = admin.connect()) {
            for (int attempt = 0; attempt < 500; attempt++) {
                Long others = connection
                        .execute(text("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()")
                                .columns(count()))
                        .one();
                connection.rollback();
                if (others == 0) {
                    return;
                }
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fail("the server processes do not end");
    }

    private static long things(Connection connection) {
        return connection.execute(select(count()).from(THINGS)).one();
    }

    /** Lends all five connections once, so that they lie in the pool. */
    private static void fill(Engine engine) {
        List<Connection> all =
                IntStream.range(0, 5).mapToObj(i -> engine.connect()).toList();
        all.forEach(PostgresqlReconnectTest::things);
        all.forEach(Connection::close);
    }

    @Test
    void lostTransactionDemandsARollbackAndThenGoesOnAnew() {
        try (Engine engine = database.engine(FIVE);
                Connection connection = engine.connect().isolation(Isolation.SERIALIZABLE)) {
            connection.execute(insert(THINGS).set(THINGS.id, 1));
            kill();

            assertThatThrownBy(() -> things(connection)).isInstanceOf(Disconnect.class);
            assertThat(connection.isLost()).isTrue();
            assertThatThrownBy(() -> things(connection))
                    .isInstanceOf(StateException.class)
                    .hasCauseInstanceOf(Disconnect.class)
                    .hasMessageContaining("Call rollback()");
            connection.rollback();
            assertThat(things(connection)).isEqualTo(0L);
            assertThat(connection
                            .execute(text("SHOW transaction_isolation").columns(literal("a")))
                            .one())
                    .isEqualTo("serializable");
        }
    }

    @Test
    void lostTransactionOfALambdaIsNotRunAgainButTheNextOneWorks() {
        try (Engine engine = database.engine(FIVE)) {
            AtomicInteger runs = new AtomicInteger();
            assertThatThrownBy(() -> engine.begin(connection -> {
                        runs.incrementAndGet();
                        connection.execute(insert(THINGS).set(THINGS.id, 2));
                        kill();
                        connection.execute(insert(THINGS).set(THINGS.id, 3));
                    }))
                    .isInstanceOf(Disconnect.class);

            assertThat(runs).hasValue(1);
            assertThat(engine.inTransaction(PostgresqlReconnectTest::things)).isEqualTo(0L);
        }
    }

    @Test
    void errorThatIsSwallowedDoesNotCommitHalfATransaction() {
        try (Engine engine = database.engine(FIVE)) {
            assertThatThrownBy(() -> engine.begin(connection -> {
                        connection.execute(insert(THINGS).set(THINGS.id, 4));
                        kill();
                        try {
                            things(connection);
                        } catch (Disconnect ignored) {
                            // what a careless program does
                        }
                        connection.execute(insert(THINGS).set(THINGS.id, 5));
                    }))
                    .isInstanceOf(StateException.class);

            assertThat(engine.inTransaction(PostgresqlReconnectTest::things)).isEqualTo(0L);
        }
    }

    @Test
    void commitOnALostConnectionIsOfUnknownOutcome() {
        try (Engine engine = database.engine(FIVE);
                Connection connection = engine.connect()) {
            connection.execute(insert(THINGS).set(THINGS.id, 6));
            kill();

            assertThatThrownBy(connection::commit).isInstanceOf(CommitOutcomeUnknown.class);
            connection.rollback();
            assertThat(things(connection)).isEqualTo(0L);
        }
    }

    @Test
    void oneLostConnectionRetiresAllThatAreAsOld() {
        try (Engine engine = database.engine(FIVE)) {
            fill(engine);
            kill();
            int lost = 0;
            for (int i = 0; i < 20; i++) {
                try (Connection connection = engine.connect()) {
                    things(connection);
                } catch (Disconnect e) {
                    lost++;
                }
            }

            assertThat(lost)
                    .as("within HikariCP's 500 ms of trust the first statement notices")
                    .isLessThanOrEqualTo(1);
            assertThat(engine.poolStats().opened()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void connectionInUseIsRetiredTooWhenItComesBack() {
        List<String> invalidated = new ArrayList<>();
        try (Engine engine = database.engine(FIVE)) {
            engine.events().pool(new PoolListener() {
                @Override
                public void invalidated(PoolEntry entry, @Nullable Throwable cause) {
                    invalidated.add(entry.number() + " "
                            + (cause == null ? null : cause.getClass().getSimpleName()));
                }
            });
            try (Connection first = engine.connect();
                    Connection second = engine.connect()) {
                things(first);
                kill();
                assertThatThrownBy(() -> things(first)).isInstanceOf(Disconnect.class);
                assertThat(second.isLost()).isFalse(); // nobody knows yet
            }
            assertThat(invalidated).singleElement().asString().endsWith(" Disconnect");
            for (int i = 0; i < 5; i++) {
                assertThat(engine.inTransaction(PostgresqlReconnectTest::things))
                        .isEqualTo(0L);
            }
        }
    }

    @Test
    void manyThreadsThatLoseTheirConnectionsAtOnceRetireThemOnce() {
        try (Engine engine = database.engine(FIVE)) {
            fill(engine);
            List<Connection> all =
                    IntStream.range(0, 5).mapToObj(i -> engine.connect()).toList();
            all.forEach(PostgresqlReconnectTest::things);
            kill();
            List<CompletableFuture<Long>> futures = all.stream()
                    .map(connection -> CompletableFuture.supplyAsync(() -> {
                        assertThatThrownBy(() -> things(connection)).isInstanceOf(DatabaseException.class);
                        connection.close();
                        return engine.inTransaction(PostgresqlReconnectTest::things);
                    }))
                    .toList();

            assertThat(futures).allSatisfy(future -> assertThat(future.join()).isEqualTo(0L));
            assertThat(engine.poolStats().opened()).isLessThanOrEqualTo(11);
        }
    }

    @Test
    void testBeforeEachUseHidesARestart() {
        try (Engine engine = database.engine(FIVE.validateAfter(Duration.ZERO))) {
            fill(engine);
            kill();
            for (int i = 0; i < 20; i++) {
                assertThat(engine.inTransaction(PostgresqlReconnectTest::things))
                        .isEqualTo(0L);
            }

            assertThat(engine.poolStats().opened()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void restartIsHiddenFromConnectionsThatLayIdleForLonger() throws InterruptedException {
        try (Engine engine = database.engine(FIVE)) {
            fill(engine);
            kill();
            Thread.sleep(700);
            for (int i = 0; i < 20; i++) {
                assertThat(engine.inTransaction(PostgresqlReconnectTest::things))
                        .isEqualTo(0L);
            }
        }
    }

    @Test
    void unpooledEngineGoesOnAfterALoss() {
        try (Engine engine = database.engine(EngineOptions.defaults().unpooled(true));
                Connection connection = engine.connect()) {
            things(connection);
            kill();
            assertThatThrownBy(() -> things(connection)).isInstanceOf(Disconnect.class);
            connection.rollback();

            assertThat(things(connection)).isEqualTo(0L);
            assertThat(engine.poolStats().active()).isEqualTo(1);
        }
    }
}
