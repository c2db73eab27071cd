package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.sum;
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
import io.github.tribikos.error.PoolTimeout;
import io.github.tribikos.error.QueryTimeout;
import io.github.tribikos.sql.Select;
import io.github.tribikos.testkit.Library.Authors;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Statements that are cancelled or take too long, and a pool without a free connection. */
@Timeout(60)
abstract class StopTests extends Topic {
    StopTests(DialectCompliance suite) {
        super(suite);
    }

    /** A product of so many rows that no database finishes within a minute, in constant memory. */
    static Select<@Nullable Long> endless() {
        return product(20);
    }

    /** The product of the four authors with themselves: a statement that takes four times as long for each factor more. */
    static Select<@Nullable Long> product(int factors) {
        Authors first = AUTHORS.as("a0");
        Select<@Nullable Long> select = select(sum(first.id)).from(first);
        for (int i = 1; i < factors; i++) {
            select = select.crossJoin(AUTHORS.as("a" + i));
        }
        return select;
    }

    @Test
    @Requires(Feature.CANCEL)
    void cancelEndsTheStatementThatRuns() {
        CompletableFuture<Boolean> cancelled = cancelSoon(connection());

        assertThatThrownBy(() -> one(endless())).isInstanceOf(Cancelled.class);
        assertThat(cancelled.join()).isTrue();
    }

    private static CompletableFuture<Boolean> cancelSoon(Connection connection) {
        return CompletableFuture.supplyAsync(() -> {
            for (int attempt = 0; attempt < 1_000; attempt++) {
                pause();
                if (connection.cancel()) {
                    return true;
                }
            }
            return false;
        });
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Requires(Feature.CANCEL)
    void connectionWorksAfterACancel() {
        CompletableFuture<Boolean> cancelled = cancelSoon(connection());
        assertThatThrownBy(() -> one(endless())).isInstanceOf(Cancelled.class);
        assertThat(cancelled.join()).isTrue();
        connection().rollback();

        assertThat(one(select(count()).from(AUTHORS))).isEqualTo(4L);
    }

    @Test
    void cancelOfNothingDoesNothing() {
        assertThat(one(select(literal(1L)))).isEqualTo(1L);
        assertThat(connection().cancel()).isFalse();
        assertThat(one(select(literal(2L)))).isEqualTo(2L);
    }

    @Test
    @Requires(Feature.CANCEL)
    void statementThatTakesTooLongIsStopped() {
        try (Engine impatient = database().engine(EngineOptions.defaults().statementTimeout(Duration.ofMillis(300)));
                Connection connection = impatient.connect()) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> connection.execute(endless()).one()).isInstanceOf(QueryTimeout.class);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(250), Duration.ofSeconds(10));
            connection.rollback();
            assertThat(connection.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
        }
    }

    @Test
    void fullPoolIsAnErrorWithinItsTimeout() {
        EngineOptions options = EngineOptions.defaults().poolSize(1).acquireTimeout(Duration.ofMillis(300));
        try (Engine small = database().engine(options);
                Connection only = small.connect()) {
            long start = System.nanoTime();
            assertThatThrownBy(small::connect).isInstanceOf(PoolTimeout.class);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(only.execute(select(count()).from(AUTHORS)).one()).isEqualTo(4L);
        }
    }
}
