package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.Cancelled;
import io.github.tribikos.error.InterruptedFailure;
import io.github.tribikos.sql.Select;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Interrupts of the thread that runs a statement, where the engine is to cancel it then. {@code -Dtribikos.cancels=10000} tries
 * more of them at random moments.
 */
@Timeout(600)
@Requires(Feature.CANCEL)
abstract class InterruptTests extends Topic {
    private static final EngineOptions OPTIONS = EngineOptions.defaults().cancelOnInterrupt(true);
    private static final int INTERRUPTS = Integer.getInteger("tribikos.cancels", 100);
    private static final long SHORTEST_NANOS =
            TimeUnit.MILLISECONDS.toNanos(10); // a statement lasts 1 to 4 times as long
    private static final long SOON_NANOS = TimeUnit.SECONDS.toNanos(1); // planning the endless statement takes its time
    private static final long MOST_MILLIS = 2_000;

    InterruptTests(DialectCompliance suite) {
        super(suite);
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    private static CompletableFuture<Void> interruptAfter(long nanos) {
        Thread thread = Thread.currentThread();
        return CompletableFuture.runAsync(() -> {
            LockSupport.parkNanos(nanos);
            thread.interrupt();
        });
    }

    @Test
    void interruptEndsTheStatementThatRuns() {
        try (Engine engine = database().engine(OPTIONS);
                Connection connection = engine.connect()) {
            CompletableFuture<Void> interrupt = interruptAfter(SOON_NANOS);
            long start = System.nanoTime();
            assertThatThrownBy(() -> connection.execute(StopTests.endless()).one())
                    .isInstanceOf(InterruptedFailure.class)
                    .hasMessage("The thread was interrupted while running a statement, which was cancelled.")
                    .hasCauseInstanceOf(Cancelled.class);
            interrupt.join();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }
    }

    @Test
    void connectionWorksAfterAnInterrupt() {
        try (Engine engine = database().engine(OPTIONS.poolSize(1));
                Connection connection = engine.connect()) {
            long opened = engine.poolStats().opened();
            CompletableFuture<Void> interrupt = interruptAfter(SOON_NANOS);
            assertThatThrownBy(() -> connection.execute(StopTests.endless()).one())
                    .isInstanceOf(InterruptedFailure.class);
            interrupt.join();
            connection.rollback();
            assertThat(Thread.interrupted()).isTrue();

            assertThat(connection.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
            assertThat(engine.poolStats().opened()).isEqualTo(opened);
        }
    }

    @Test
    void statementOfAThreadThatIsInterruptedAlreadyIsNotSent() {
        try (Engine engine = database().engine(OPTIONS);
                Connection connection = engine.connect()) {
            assertThat(connection.execute(select(literal(1L))).one()).isEqualTo(1L);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> connection.execute(select(literal(2L))))
                    .isInstanceOf(InterruptedFailure.class)
                    .hasMessage("The thread was interrupted while about to run a statement, or to read its rows.");

            assertThat(Thread.interrupted()).isTrue();
            assertThat(connection.execute(select(literal(3L))).one()).isEqualTo(3L);
        }
    }

    @Test
    void interruptedTransactionIsCommitted() {
        try (Engine engine = database().engine(OPTIONS);
                Connection connection = engine.connect()) {
            assertThat(connection.execute(select(literal(1L))).one()).isEqualTo(1L);
            Thread.currentThread().interrupt();
            connection.commit();

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void interruptDoesNotCancelUnlessAsked() {
        assertThat(one(select(literal(1L)))).isEqualTo(1L); // it has its connection
        Thread.currentThread().interrupt();
        try {
            assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void interruptHitsItsStatementOrNone() {
        try (Engine engine = database().engine(OPTIONS);
                Connection connection = engine.connect()) {
            SplittableRandom random = new SplittableRandom(11);
            int factors = CancelStormTests.factors(connection, SHORTEST_NANOS);
            long begun = System.nanoTime();
            @Nullable
            Long answer = connection.execute(CancelStormTests.work(factors, -1)).one();
            long longest = System.nanoTime() - begun;
            int hits = 0;
            for (int i = 0; i < INTERRUPTS; i++) {
                CompletableFuture<Void> interrupt = interruptAfter(random.nextLong(longest));
                long start = System.nanoTime();
                hits += isInterrupted(connection, CancelStormTests.work(factors, i), answer) ? 1 : 0;
                assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                        .isLessThan(MOST_MILLIS);
                interrupt.join(); // else it may be meant for the next
                Thread.interrupted();
                assertThat(connection.execute(select(count()).from(AUTHORS)).one())
                        .as("the next statement")
                        .isEqualTo(4L);
            }
            System.out.println(capabilities().database() + ": of " + INTERRUPTS + " interrupts " + hits + " hit, "
                    + (INTERRUPTS - hits) + " came too late");
        }
    }

    private static boolean isInterrupted(Connection connection, Select<@Nullable Long> work, @Nullable Long answer) {
        try {
            assertThat(connection.execute(work).one()).isEqualTo(answer);
            return false;
        } catch (InterruptedFailure e) {
            connection.rollback();
            return true;
        }
    }
}
