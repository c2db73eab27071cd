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
        StatementGuard guard = new StatementGuard(0, null, false);
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
        StatementGuard guard = new StatementGuard(0, null, false);
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
        StatementGuard guard = new StatementGuard(1_000_000_000_000L, new Watchdog(0, false, "unused"), false);
        guard.enter();
        guard.running(statement(cancels::incrementAndGet));
        long now = System.nanoTime();
        assertThat(guard.sweep(now)).isBetween(900_000_000_000L, 1_000_000_000_000L);
        assertThat(cancels).hasValue(0);
        StatementGuard late = new StatementGuard(1, new Watchdog(0, false, "unused"), false);
        late.enter();
        late.running(statement(cancels::incrementAndGet));
        late.sweep(System.nanoTime() + 1_000_000);
        assertThat(cancels).hasValue(1);
        assertThat(late.reason()).isEqualTo(ErrorKind.QUERY_TIMEOUT);
    }

    @Test
    void statementOfAnInterruptedThreadIsCancelledOnceASecond() {
        AtomicInteger cancels = new AtomicInteger();
        StatementGuard guard = new StatementGuard(0, null, true);
        guard.enter();
        guard.running(statement(cancels::incrementAndGet));
        long now = System.nanoTime();
        guard.sweep(now);
        assertThat(cancels).hasValue(0);
        Thread.currentThread().interrupt();
        guard.sweep(now);
        guard.sweep(now);
        assertThat(cancels).hasValue(1);
        guard.sweep(now + 2_000_000_000L);
        assertThat(cancels).hasValue(2);
        guard.stopped();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(guard.reason()).isEqualTo(ErrorKind.CANCELLED);
        assertThat(guard.isInterrupted()).isTrue();
    }

    @Test
    void timeThatTheServerKeepsIsNoneOfTheSweep() {
        AtomicInteger cancels = new AtomicInteger();
        StatementGuard guard = new StatementGuard(1, null, true);
        guard.enter();
        guard.running(statement(cancels::incrementAndGet));
        guard.sweep(System.nanoTime() + 1_000_000_000L);
        assertThat(cancels).hasValue(0);
    }

    @Test
    void ownerIsStillInterruptedAfterWaitingForACancel() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        StatementGuard guard = new StatementGuard(0, null, true);
        guard.enter();
        guard.running(statement(() -> {
            begun.countDown();
            pause();
        }));
        Thread canceller = new Thread(guard::cancel);
        canceller.start();
        begun.await();
        Thread.currentThread().interrupt();
        guard.stopped();
        assertThat(Thread.interrupted()).isTrue();
        canceller.join();
    }

    @Test
    void ownerWaitsWhileItsStatementIsBeingCancelled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        StatementGuard guard = new StatementGuard(0, null, false);
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
