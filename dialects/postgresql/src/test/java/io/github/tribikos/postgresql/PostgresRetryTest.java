package io.github.tribikos.postgresql;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.engine.Retry;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A transaction that the real server ends because of another one. */
final class PostgresRetryTest {
    private static final Table<?> COUNTERS = Table.named("retry_counters");
    private static final LongColumn VALUE = COUNTERS.bigint("value");

    @Test
    void conflictingUpdateIsRunAgainAndNothingIsLost() throws SQLException {
        try (PostgresServer server = PostgresServer.open();
                Engine engine = Engine.create(
                        server.database(), EngineOptions.defaults().poolSize(2))) {
            MetaData.of(COUNTERS).createAll(engine);
            engine.begin(connection -> connection.execute(insert(COUNTERS).set(VALUE, 0)));
            AtomicInteger runs = new AtomicInteger();
            engine.transact(Retry.defaults(), Isolation.REPEATABLE_READ, connection -> {
                long seen = connection.execute(select(VALUE)).one();
                if (runs.incrementAndGet() == 1) {
                    engine.begin(other -> other.execute(update(COUNTERS).set(VALUE, VALUE.plus(10))));
                }
                return connection.execute(update(COUNTERS).set(VALUE, seen + 1));
            });

            assertThat(runs).hasValue(2);
            assertThat(engine.<Long>inTransaction(
                            connection -> connection.execute(select(VALUE)).one()))
                    .isEqualTo(11L);
        }
    }
}
