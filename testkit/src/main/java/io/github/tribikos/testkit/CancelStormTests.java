package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.Cancelled;
import io.github.tribikos.sql.Select;
import io.github.tribikos.testkit.Library.Authors;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Cancels at random moments: before a statement, while it runs, after its end. The statement is cancelled or gives its answer, at
 * once; the next one is never hit. {@code -Dtribikos.cancels=10000} tries more.
 */
@Timeout(600)
@Requires(Feature.CANCEL)
abstract class CancelStormTests extends Topic {
    private static final int CANCELS = Integer.getInteger("tribikos.cancels", 100);
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long MOST_MILLIS = 2_000;

    CancelStormTests(DialectCompliance suite) {
        super(suite);
    }

    /** Returns how many factors make a statement last longer than {@code nanos}. */
    static int factors(Connection connection, long nanos) {
        for (int factors = 3; ; factors++) {
            long shortest = Long.MAX_VALUE;
            for (int i = 0; i < 4; i++) {
                long start = System.nanoTime();
                connection.execute(work(factors, i)).one();
                shortest = Math.min(shortest, System.nanoTime() - start);
            }
            if (shortest > nanos) {
                return factors;
            }
        }
    }

    /** A product of authors; a value of its own keeps H2 from giving the answer of the time before. */
    static Select<@Nullable Long> work(int factors, int time) {
        Authors first = AUTHORS.as("a0");
        Select<@Nullable Long> select = select(sum(first.id)).from(first);
        for (int i = 1; i < factors; i++) {
            select = select.crossJoin(AUTHORS.as("a" + i));
        }
        return select.where(first.id.gt(-1 - time));
    }

    private static boolean cancelAfter(Connection connection, long nanos) {
        LockSupport.parkNanos(nanos);
        return connection.cancel();
    }

    @Test
    void cancelHitsItsStatementOrNone() {
        int factors = factors(connection(), LONGEST_NANOS);
        Long answer = one(work(factors, 0));
        SplittableRandom random = new SplittableRandom(7);
        int cancelled = 0;
        int answered = 0;
        for (int i = 0; i < CANCELS; i++) {
            long delay = random.nextLong(LONGEST_NANOS);
            CompletableFuture<Boolean> cancel = CompletableFuture.supplyAsync(() -> cancelAfter(connection(), delay));
            long start = System.nanoTime();
            try {
                assertThat(one(work(factors, i))).isEqualTo(answer);
                answered++;
            } catch (Cancelled e) {
                cancelled++;
                assertThat(cancel.join()).as("whether something was cancelled").isTrue();
                connection().rollback();
            }
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(MOST_MILLIS);
            cancel.join(); // else it may be meant for the next
            assertThat(one(select(count()).from(AUTHORS)))
                    .as("the next statement")
                    .isEqualTo(4L);
        }
        assertThat(answered + cancelled).isEqualTo(CANCELS);
        System.out.println(capabilities().database() + ": of " + CANCELS + " cancels " + cancelled + " hit, " + answered
                + " came too early or too late");
    }
}
