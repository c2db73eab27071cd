package io.github.tribikos.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TribikosExceptionTest {
    @Test
    void errorsOfUseAreNotRetryable() {
        for (TribikosException error : new TribikosException[] {
            new ArgumentException("a"),
            new StateException("b"),
            new ResultException("c"),
            new NoResultException("d"),
            new MultipleResultsException("e"),
            new CompileException("f")
        }) {
            assertThat(error.isRetryable()).isFalse();
            assertThat(error.retryScope()).isEqualTo(RetryScope.NEVER);
            assertThat(error).hasNoCause();
        }
        assertThat(new NoResultException("d")).isInstanceOf(ResultException.class);
        assertThat(new MultipleResultsException("e")).isInstanceOf(ResultException.class);
    }

    @Test
    void aStateErrorKeepsWhatFailedFirst() {
        Throwable first = new IllegalStateException("first");
        assertThat(new StateException("The transaction has failed.", first)).hasCause(first);
        assertThat(new ArgumentException("The class has no such method.", first))
                .hasCause(first);
    }

    @Test
    void anUnsupportedConstructNamesDialectVersionAndAlternative() {
        CompileException error = CompileException.unsupported(
                "SQLite 3.31", "RETURNING", "3.35", "Use executeAndReturnKeys(), or upgrade SQLite.");
        assertThat(error)
                .hasMessage("SQLite 3.31 does not support RETURNING (it came in 3.35). Use executeAndReturnKeys(), or"
                        + " upgrade SQLite.");
        assertThat(error.dialect()).isEqualTo("SQLite 3.31");
        assertThat(error.construct()).isEqualTo("RETURNING");
        assertThat(error.since()).isEqualTo("3.35");
        assertThat(error.alternative()).isEqualTo("Use executeAndReturnKeys(), or upgrade SQLite.");
        assertThat(CompileException.unsupported("H2", "LATERAL", null, null))
                .hasMessage("H2 does not support LATERAL.");
    }

    @Test
    void aPoolTimeoutShowsTheStateOfThePool() {
        PoolTimeout error = new PoolTimeout(10, 10, 0, 3, Duration.ofSeconds(5), List.of(), null);
        assertThat(error)
                .hasMessage(
                        "No connection became free within 5000 ms: the pool has 10 (10 in use, 0 idle), and 3 threads"
                                + " are waiting. Close connections sooner, or raise the pool's size or timeout.");
        assertThat(error.total()).isEqualTo(10);
        assertThat(error.active()).isEqualTo(10);
        assertThat(error.idle()).isZero();
        assertThat(error.waiting()).isEqualTo(3);
        assertThat(error.waited()).isEqualTo(Duration.ofSeconds(5));
        assertThat(error.retryScope()).isEqualTo(RetryScope.STATEMENT);
        assertThat(new PoolTimeout(0, 0, 0, 0, Duration.ofMillis(250), List.of(), null))
                .hasMessage(
                        "No connection became free within 250 ms: the pool has 0 (0 in use, 0 idle), and 0 threads are"
                                + " waiting. Check that the database can be reached.");
    }

    @Test
    void aPoolTimeoutNamesThoseWhoHoldTheConnections() {
        StackTraceElement place = new StackTraceElement("org.example.Report", "run", "Report.java", 12);
        PoolTimeout error = new PoolTimeout(
                2,
                2,
                0,
                1,
                Duration.ofSeconds(5),
                List.of(
                        new PoolTimeout.Holder("main", true, Duration.ofMillis(5_100), List.of()),
                        new PoolTimeout.Holder("worker-1", false, Duration.ofMillis(70), List.of(place))),
                null);
        assertThat(error)
                .hasMessage(
                        "No connection became free within 5000 ms: the pool has 2 (2 in use, 0 idle), and 1 threads"
                                + " are waiting. Close connections sooner, or raise the pool's size or timeout. This thread waits"
                                + " for another connection while it has one: use that, or close it first. In use by this thread"
                                + " for 5100 ms; thread \"worker-1\" for 70 ms, taken at org.example.Report.run(Report.java:12).");
        assertThat(error.holders()).hasSize(2);
    }

    @Test
    void anInterruptKeepsTheFlagOfTheThread() {
        InterruptedException cause = new InterruptedException();
        InterruptedFailure error = InterruptedFailure.during("waiting for a connection", cause);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(error)
                .hasMessage("The thread was interrupted while waiting for a connection.")
                .hasCause(cause);
        assertThat(error.isRetryable()).isFalse();
    }

    @Test
    void aMissingDriverNamesWhatToAdd() {
        DriverMissing error =
                new DriverMissing("postgresql", "org.postgresql.Driver", "org.postgresql:postgresql", "42.7.8", null);
        assertThat(error)
                .hasMessage("No JDBC driver for \"postgresql\" was found (class org.postgresql.Driver). Add"
                        + " org.postgresql:postgresql:42.7.8, the version tested with, to the class path.");
        assertThat(error.coordinates()).isEqualTo("org.postgresql:postgresql:42.7.8");
    }
}
