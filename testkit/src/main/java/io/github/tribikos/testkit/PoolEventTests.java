package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Credentials;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.ConnectFailure;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.PoolEntry;
import io.github.tribikos.event.PoolListener;
import io.github.tribikos.event.Registration;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What those who listen to the pool are told, and what they can do. */
@Timeout(60)
abstract class PoolEventTests extends Topic {
    private static final EngineOptions ONE = EngineOptions.defaults().poolSize(1);

    PoolEventTests(DialectCompliance suite) {
        super(suite);
    }

    /** Writes down what it is told. */
    private static final class Diary implements PoolListener {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void connected(PoolEntry entry) throws SQLException {
            note("connected", entry);
            requireNoTransaction(entry);
        }

        @Override
        public Verdict lending(PoolEntry entry) throws SQLException {
            note("lending", entry);
            requireNoTransaction(entry);
            return Verdict.LEND;
        }

        @Override
        public void resetting(PoolEntry entry) throws SQLException {
            note("resetting", entry);
            requireNoTransaction(entry);
        }

        @Override
        public void givenBack(PoolEntry entry) {
            note("givenBack", entry);
        }

        @Override
        public void invalidated(PoolEntry entry, @Nullable Throwable cause) {
            note("invalidated by " + (cause == null ? "nobody" : cause.getMessage()), entry);
        }

        @Override
        public void closed(PoolEntry entry) {
            note("closed", entry);
        }

        private static void requireNoTransaction(PoolEntry entry) throws SQLException {
            assertThat(entry.jdbc().getAutoCommit()).isTrue();
            try (Statement statement = entry.jdbc().createStatement()) {
                statement.execute("SELECT COUNT(*) FROM authors");
            }
        }

        private synchronized void note(String event, PoolEntry entry) {
            lines.add(event + " " + entry.number());
        }

        synchronized List<String> lines() {
            return List.copyOf(lines);
        }
    }

    @Test
    void listenerIsToldOfTheLifeOfAConnection() {
        Diary diary = new Diary();
        try (Engine engine = database().engine(EngineOptions.defaults().unpooled(true))) {
            engine.events().pool(diary);
            try (Connection connection = engine.connect()) {
                assertThat(connection.execute(select(count()).from(AUTHORS)).one())
                        .isEqualTo(4L);
                connection.commit();
            }
        }

        assertThat(diary.lines()).containsExactly("connected 1", "lending 1", "resetting 1", "closed 1", "givenBack 1");
    }

    @Test
    void pooledConnectionIsToldOfEachTimeItIsLent() {
        Diary diary = new Diary();
        try (Engine engine = database().engine(ONE)) {
            engine.events().pool(diary);
            engine.connect().close();
            engine.connect().close();
        }

        assertThat(diary.lines())
                .containsSubsequence(
                        "connected 1",
                        "lending 1",
                        "resetting 1",
                        "givenBack 1",
                        "lending 1",
                        "resetting 1",
                        "givenBack 1",
                        "closed 1");
    }

    @Test
    void closedRegistrationIsToldNothing() {
        Diary diary = new Diary();
        try (Engine engine = database().engine(ONE)) {
            Registration registration = engine.events().pool(diary);
            engine.connect().close();
            registration.close();
            int told = diary.lines().size();
            engine.connect().close();

            assertThat(told).isEqualTo(4);
            assertThat(diary.lines()).hasSize(told);
        }
    }

    @Test
    void invalidationIsToldWithItsCauseAndNotReset() {
        Diary diary = new Diary();
        try (Engine engine = database().engine(EngineOptions.defaults().unpooled(true))) {
            engine.events().pool(diary);
            try (Connection connection = engine.connect()) {
                connection.invalidate(new IllegalStateException("mistrust"));
            }
        }

        assertThat(diary.lines()).containsExactly("connected 1", "lending 1", "invalidated by mistrust 1", "closed 1");
    }

    @Test
    void refusedConnectionIsReplaced() {
        try (Engine engine = database().engine(ONE)) {
            engine.events().pool(new PoolListener() {
                @Override
                public Verdict lending(PoolEntry entry) throws SQLException {
                    if (entry.number() == 1) {
                        throw new SQLException("the first is never good");
                    }
                    return entry.number() == 2 ? Verdict.REPLACE_ALL : Verdict.LEND;
                }
            });
            try (Connection connection = engine.connect()) {
                assertThat(connection.execute(select(count()).from(AUTHORS)).one())
                        .isEqualTo(4L);
            }
            Eventually.holds("two are closed", () -> engine.poolStats().closed() >= 2);
        }
    }

    @Test
    void listenerThatRefusesEverythingIsAnErrorInTheEnd() {
        try (Engine engine = database().engine(ONE)) {
            engine.events().pool(new PoolListener() {
                @Override
                public Verdict lending(PoolEntry entry) {
                    return Verdict.REPLACE;
                }
            });

            assertThatThrownBy(engine::connect)
                    .isInstanceOf(StateException.class)
                    .hasMessageStartingWith("A listener of the pool has refused 10 connections");
        }
    }

    @Test
    void connectionThatCannotBeResetIsThrownAway() {
        try (Engine engine = database().engine(ONE)) {
            try (Registration reset = engine.events().pool(new PoolListener() {
                @Override
                public void resetting(PoolEntry entry) throws SQLException {
                    throw new SQLException("not clean");
                }
            })) {
                assertThat(reset.isActive()).isTrue();
                engine.connect().close();
            }

            Eventually.holds(
                    "the connection is closed", () -> engine.poolStats().closed() == 1);
            engine.connect().close();
        }
    }

    @Test
    void listenerThatCannotReadyAConnectionFailsConnecting() {
        try (Engine engine = database().engine(ONE)) {
            engine.events().pool(new PoolListener() {
                @Override
                public void connected(PoolEntry entry) throws SQLException {
                    throw new SQLException("no such setting", "08001");
                }
            });

            assertThatThrownBy(engine::connect)
                    .isInstanceOf(ConnectFailure.class)
                    .hasMessageContaining("no such setting");
            Eventually.holds(
                    "all are closed",
                    () -> engine.poolStats().opened() == engine.poolStats().closed());
        }
    }

    @Test
    void credentialsAreAskedForEachConnectionToTheDatabase() {
        List<String> given = new ArrayList<>();
        String password = DatabaseUrl.parse(database().url()).password();
        EngineOptions options = EngineOptions.defaults()
                .unpooled(true)
                .credentials(() -> new Credentials(null, "token-" + given.size()))
                .connectionFactory((url, properties) -> {
                    given.add(properties.getProperty("password"));
                    properties.remove("password");
                    if (password != null) { // the database's own
                        properties.setProperty("password", password);
                    }
                    return java.sql.DriverManager.getConnection(url, properties);
                });
        try (Engine engine = database().engine(options)) {
            engine.connect().close();
            engine.connect().close();
        }

        assertThat(given).containsExactly("token-0", "token-1");
    }

    @Test
    void missingCredentialsAreAFailureToConnectThatShowsNoSecret() {
        EngineOptions options = EngineOptions.defaults()
                .credentials(() -> new Credentials("ada", "canary"))
                .connectionFactory((url, properties) -> {
                    throw new SQLException("refused " + properties.getProperty("password"), "08001");
                });
        try (Engine engine = database().engine(options)) {
            assertThatThrownBy(engine::connect)
                    .isInstanceOf(ConnectFailure.class)
                    .hasMessageContaining("refused ***")
                    .extracting(Throwable::getMessage)
                    .asString()
                    .doesNotContain("canary");
        }
        EngineOptions none = EngineOptions.defaults().credentials(() -> {
            throw new java.io.IOException("vault sealed");
        });
        try (Engine engine = database().engine(none)) {
            assertThatThrownBy(engine::connect)
                    .isInstanceOf(ConnectFailure.class)
                    .hasRootCauseInstanceOf(java.io.IOException.class);
        }
    }
}
