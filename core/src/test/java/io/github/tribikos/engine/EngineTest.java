package io.github.tribikos.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.JdbcTarget;
import io.github.tribikos.error.AuthenticationFailure;
import io.github.tribikos.error.ConnectFailure;
import io.github.tribikos.error.DriverMissing;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.Listeners;
import java.io.PrintWriter;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What an engine does before, or without, a connection. */
class EngineTest {
    private static final NoDatabase PLAIN = new NoDatabase("plain", Set.of());

    @Test
    void missingDriverIsNamedWithItsCoordinates() {
        JdbcTarget target = new JdbcTarget("jdbc:plain://host/x", Map.of(), List.of(), false, true);
        PoolEvents events = new PoolEvents(new Listeners<>());
        assertThatThrownBy(() -> new Connector(PLAIN, target, EngineOptions.defaults(), null, events))
                .isInstanceOf(DriverMissing.class)
                .hasMessage(
                        "No JDBC driver for \"plain\" was found (class org.example.Driver). Add org.example:driver:1.2.3, the"
                                + " version tested with, to the class path.");
    }

    @Test
    void failureToConnectTellsWhatTheServerSaidWithoutSecrets() {
        SQLException refused = new SQLException("no host, tried with canary", "08001");
        assertThat(Failures.connecting(refused, PLAIN.dialect().errors(), Set.of("canary")))
                .isInstanceOf(ConnectFailure.class)
                .hasMessage(
                        "Could not connect to the database. Check that it is running and that the URL leads to it. The"
                                + " database says: no host, tried with *** [SQLSTATE 08001]");
        SQLException url = new SQLException("URL format error: jdbc:x;PASSWORD=canary", "90046");
        assertThat(Failures.connecting(url, PLAIN.dialect().errors(), Set.of()).getMessage())
                .doesNotContain("canary");
        SQLException lookup = new SQLException("The attempt failed.", "08001", new UnknownHostException("db.example"));
        assertThat(Failures.connecting(lookup, PLAIN.dialect().errors(), Set.of())
                        .getMessage())
                .contains("The attempt failed. (UnknownHostException: db.example) [SQLSTATE 08001]");
        SQLException login = new SQLException("wrong password", "28P01");
        assertThat(Failures.connecting(login, PLAIN.dialect().errors(), Set.of()))
                .isInstanceOf(AuthenticationFailure.class);
    }

    @Test
    void onlySecretsAmongThePropertiesAreMasked() {
        assertThat(Failures.secrets(Map.of(
                        "user", "a", "Password", "b", "sslkey", "c", "trustStorePwd", "d", "socketTimeout", "2")))
                .containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    void engineOfADataSourceConnectsOnFirstUseOnly() {
        Refusing source = new Refusing();
        Engine engine = Engine.of(source, PLAIN, EngineOptions.defaults());
        assertThat(source.asked).isZero();
        assertThat(engine.server()).isNull();
        assertThatThrownBy(engine::connect).isInstanceOf(ConnectFailure.class);
        assertThatThrownBy(() -> engine.begin(connection -> {})).isInstanceOf(ConnectFailure.class);
        assertThat(source.asked).isEqualTo(2);
        engine.close();
        assertThatThrownBy(engine::connect).isInstanceOf(StateException.class).hasMessage("The engine is closed.");
    }

    @Test
    void descriptionTellsAllTimeouts() {
        try (Engine engine =
                Engine.of(new Refusing(), PLAIN, EngineOptions.defaults().connectTimeout(Duration.ofMillis(1_500)))) {
            assertThat(engine.describe()).isEqualTo("""
                            address: DataSource io.github.tribikos.engine.EngineTest$Refusing
                            dialect: neutral
                            server: not connected yet
                            pool: that of the given DataSource
                            timeouts: connect 1500 ms, acquire 5 s, statement 30 s (by a watchdog), socket 40 s, idle 600 s, lifetime 1800 s, tested after 500 ms, keepalive 120 s
                            limits: 32766 binds of a statement, names of 128 bytes, batches of 1000 rows, streams of 1000 rows at a time
                            transactions: isolation of the database, may write
                            compiled statements: 0 of 500, 0 hits, 0 misses, 0 evictions
                            """);
            assertThat(engine).hasToString("Engine(DataSource io.github.tribikos.engine.EngineTest$Refusing)");
        }
    }

    /** A data source whose database is away. */
    private static final class Refusing implements DataSource {
        private int asked;

        @Override
        public Connection getConnection() throws SQLException {
            asked++;
            throw new SQLException("refused", "08001");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
