package io.github.tribikos.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.StateException;
import java.lang.reflect.Proxy;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StatementGuardTest {
    @Test
    void secondCallAtTheSameTimeIsRefusedAndNamed() {
        StatementGuard guard = new StatementGuard(0, null);
        guard.enter();
        assertThatThrownBy(guard::enter)
                .isInstanceOf(StateException.class)
                .hasMessage(
                        "The connection is in use by a call that has not returned yet, such as one that decodes rows. A"
                                + " connection, with its results, belongs to one thread at a time; take another one from the engine.");
        guard.leave();
        guard.enter();
    }

    @Test
    void onlyAStatementThatRunsIsCancelled() {
        AtomicInteger cancels = new AtomicInteger();
        StatementGuard guard = new StatementGuard(0, null);
        assertThat(guard.cancel()).isFalse();
        guard.enter();
        assertThat(guard.cancel()).isFalse();
        guard.running(statement(cancels::incrementAndGet));
        assertThat(guard.cancel()).isTrue();
        assertThat(guard.reason()).isEqualTo(ErrorKind.CANCELLED);
        guard.stopped();
        assertThat(guard.cancel()).isFalse();
        guard.leave();
        assertThat(cancels).hasValue(1);
        guard.enter();
        assertThat(guard.reason()).isNull();
    }

    @Test
    void overdueStatementIsCancelledByASweep() {
        AtomicInteger cancels = new AtomicInteger();
        StatementGuard guard = new StatementGuard(1_000_000_000_000L, null);
        guard.enter();
        guard.running(statement(cancels::incrementAndGet));
        long now = System.nanoTime();
        assertThat(guard.sweep(now)).isBetween(900_000_000_000L, 1_000_000_000_000L);
        assertThat(cancels).hasValue(0);
        StatementGuard late = new StatementGuard(1, null);
        late.enter();
        late.running(statement(cancels::incrementAndGet));
        late.sweep(System.nanoTime() + 1_000_000);
        assertThat(cancels).hasValue(1);
        assertThat(late.reason()).isEqualTo(ErrorKind.QUERY_TIMEOUT);
    }

    @Test
    void ownerWaitsWhileItsStatementIsBeingCancelled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        StatementGuard guard = new StatementGuard(0, null);
        guard.enter();
        guard.running(statement(() -> {
            begun.countDown();
            pause();
            finished.incrementAndGet();
        }));
        Thread canceller = new Thread(guard::cancel);
        canceller.start();
        begun.await();
        guard.stopped();
        assertThat(finished).hasValue(1); // so it cannot reach the next statement
        canceller.join();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not a mock of a driver: the one call that the guard makes. */
    private static Statement statement(Runnable cancel) {
        return (Statement) Proxy.newProxyInstance(
                StatementGuardTest.class.getClassLoader(),
                new Class<?>[] {Statement.class},
                (proxy, method, arguments) -> {
                    cancel.run();
                    return null;
                });
    }
}
