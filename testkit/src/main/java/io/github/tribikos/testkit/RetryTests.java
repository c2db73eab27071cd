package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Retry;
import io.github.tribikos.error.CommitOutcomeUnknown;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.Deadlock;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.Insert;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Transactions that are run again. */
abstract class RetryTests extends Topic {
    private static final Insert ADD = insert(AUTHORS).set(AUTHORS.id, 60).set(AUTHORS.name, "n");
    private static final Retry QUICK = Retry.defaults().pauses(Duration.ofMillis(1), Duration.ofMillis(2));

    RetryTests(DialectCompliance suite) {
        super(suite);
    }

    private static RuntimeException error(ErrorKind kind) {
        return kind.create(DatabaseErrorContext.of(new SQLException("by the test"), null));
    }

    @Test
    void transactionIsRunAgainOnAFreshTransaction() {
        Set<Connection> seen = new HashSet<>();
        long counted = engine().transact(QUICK, connection -> {
            seen.add(connection);
            connection.execute(ADD);
            if (seen.size() < 3) {
                throw error(ErrorKind.SERIALIZATION_FAILURE);
            }
            connection.execute(delete(AUTHORS).where(AUTHORS.id.eq(60)));
            return connection.execute(select(count()).from(AUTHORS)).one();
        });

        assertThat(counted).isEqualTo(4L);
        assertThat(seen).hasSize(3);
    }

    @Test
    void lastErrorIsThrownWithTheEarlierOnes() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> engine().transact(QUICK.attempts(3), connection -> {
                    runs.incrementAndGet();
                    throw error(ErrorKind.DEADLOCK);
                }))
                .isInstanceOf(Deadlock.class)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));

        assertThat(runs).hasValue(3);
    }

    @Test
    void unknownOutcomeAndOwnErrorsAreNotRunAgain() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> engine().transact(QUICK, connection -> {
                    runs.incrementAndGet();
                    throw error(ErrorKind.COMMIT_OUTCOME_UNKNOWN);
                }))
                .isInstanceOf(CommitOutcomeUnknown.class);
        assertThatThrownBy(() -> engine().transact(QUICK, connection -> {
                    runs.incrementAndGet();
                    throw new IllegalArgumentException("mine");
                }))
                .hasMessage("mine");

        assertThat(runs).hasValue(2);
    }

    @Test
    void errorThatTheProgramWrappedIsFound() {
        AtomicInteger runs = new AtomicInteger();
        int result = engine().transact(QUICK, connection -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("wrapped", error(ErrorKind.LOCK_TIMEOUT));
            }
            return runs.get();
        });

        assertThat(result).isEqualTo(2);
    }

    @Test
    void deadlineEndsTheAttempts() {
        Retry patient = Retry.defaults()
                .attempts(1_000)
                .pauses(Duration.ofMillis(20), Duration.ofMillis(20))
                .deadline(Duration.ofMillis(100));
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> engine().transact(patient, connection -> {
                    runs.incrementAndGet();
                    throw error(ErrorKind.DEADLOCK);
                }))
                .isInstanceOf(Deadlock.class);

        assertThat(runs.get()).isBetween(1, 11);
    }

    @Test
    void retryInsideRetryIsRefused() {
        assertThatThrownBy(() -> engine().transact(QUICK, outer -> engine().transact(QUICK, inner -> 1)))
                .isInstanceOf(StateException.class)
                .hasMessageStartingWith("transact(...) is called inside transact(...).");
        assertThat(engine().<Integer>transact(QUICK, connection -> 1)).isEqualTo(1);
    }
}
