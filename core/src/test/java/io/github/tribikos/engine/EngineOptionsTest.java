package io.github.tribikos.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.Timeouts;
import io.github.tribikos.error.ArgumentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EngineOptionsTest {
    @Test
    void everyWaitHasAnEndByDefault() {
        assertThat(EngineOptions.defaults().timeouts())
                .isEqualTo(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(40)));
        assertThat(EngineOptions.defaults().acquireTimeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void socketTimeoutFollowsTheStatementTimeout() {
        EngineOptions options = EngineOptions.defaults().statementTimeout(Duration.ofMinutes(2));
        assertThat(options.socketTimeout()).isEqualTo(Duration.ofSeconds(130));
        assertThat(options.statementTimeout(EngineOptions.UNLIMITED).socketTimeout())
                .isEqualTo(EngineOptions.UNLIMITED);
    }

    @Test
    void unlimitedIsZeroForDrivers() {
        EngineOptions options = EngineOptions.defaults()
                .connectTimeout(EngineOptions.UNLIMITED)
                .statementTimeout(EngineOptions.UNLIMITED);
        assertThat(options.timeouts()).isEqualTo(new Timeouts(Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void timeoutOfZeroIsRefusedSinceItWouldMeanNone() {
        assertThatThrownBy(() -> EngineOptions.defaults().statementTimeout(Duration.ZERO))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "Expected a statement timeout above 0 but got PT0S. For none at all, say EngineOptions.UNLIMITED.");
        assertThatThrownBy(() -> EngineOptions.defaults().acquireTimeout(Duration.ofMillis(100)))
                .hasMessage("Expected an acquire timeout of 250 ms or more but got PT0.1S.");
        assertThatThrownBy(() -> EngineOptions.defaults().maxLifetime(Duration.ofSeconds(1)))
                .hasMessage("Expected a lifetime of 30 s or more but got PT1S.");
    }

    @Test
    void socketTimeoutMustOutlastStatements() {
        EngineOptions options = EngineOptions.defaults().socketTimeout(Duration.ofSeconds(30));
        assertThatThrownBy(options::timeouts)
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The socket timeout (PT30S) must be longer than the statement timeout (PT30S), else the connection is"
                                + " lost before the statement can be stopped.");
        assertThat(options.statementTimeout(Duration.ofSeconds(5)).timeouts().socket())
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whatHasNoPoolHasNoPoolSize() {
        String message =
                "An engine without a pool has no pool size and no idle connections: leave out poolSize(...) and"
                        + " minIdle(...), or unpooled(true).";
        assertThatThrownBy(() -> EngineOptions.defaults().unpooled(true).poolSize(5))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> EngineOptions.defaults().minIdle(2).unpooled(true))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(message);
        assertThat(EngineOptions.defaults().poolSize(5).unpooled(false).poolSize())
                .isEqualTo(5);
    }

    @Test
    void numbersAreCheckedWhereTheyAreGiven() {
        assertThatThrownBy(() -> EngineOptions.defaults().poolSize(0))
                .hasMessage("Expected a pool size of 1 or more but got 0.");
        assertThatThrownBy(() -> EngineOptions.defaults().minIdle(-1))
                .hasMessage("Expected a number of idle connections of 0 or more but got -1.");
        assertThatThrownBy(() -> EngineOptions.defaults().cacheSize(-1))
                .hasMessage("Expected a cache size of 0 or more but got -1.");
        assertThatThrownBy(() -> EngineOptions.defaults().fetchSize(0))
                .hasMessage("Expected a fetch size of 1 or more but got 0.");
        assertThatThrownBy(() -> EngineOptions.defaults().validateAfter(Duration.ofMinutes(3)))
                .hasMessage("Expected a time of 0 to 1 min after which idle connections are tested but got PT3M.");
        assertThatThrownBy(() -> EngineOptions.defaults().keepalive(Duration.ofSeconds(1)))
                .hasMessage("Expected a keepalive interval of 30 s or more but got PT1S.");
        assertThatThrownBy(() -> EngineOptions.defaults().batchSize(0))
                .hasMessage("Expected a batch size of 1 or more but got 0.");
    }

    @Test
    void eachMethodReturnsACopy() {
        EngineOptions first = EngineOptions.defaults().driverProperty("a", "1");
        EngineOptions second = first.driverProperty("b", "2").poolSize(3);
        assertThat(first.driverProperties()).containsOnlyKeys("a");
        assertThat(second.driverProperties()).containsOnlyKeys("a", "b");
        assertThat(EngineOptions.defaults().poolSize()).isEqualTo(10);
        assertThat(second.minIdle(7).minIdle()).isEqualTo(3);
    }

    @Test
    void passwordIsNotShown() {
        EngineOptions options = EngineOptions.defaults()
                .user("ada")
                .password("canary-secret")
                .driverProperty("sslpassword", "canary-secret");
        assertThat(options.driverProperties())
                .containsEntry("password", "canary-secret")
                .containsEntry("user", "ada");
        assertThat(options.toString()).doesNotContain("canary");
    }

    @Test
    void idleConnectionsAreTrustedForLessThanTheKeepalive() {
        EngineOptions options = EngineOptions.defaults();
        assertThat(options.trustNanos()).isEqualTo(500_000_000L);
        assertThat(options.validateAfter(Duration.ofSeconds(60))
                        .keepalive(Duration.ofSeconds(30))
                        .trustNanos())
                .isEqualTo(15_000_000_000L);
    }
}
