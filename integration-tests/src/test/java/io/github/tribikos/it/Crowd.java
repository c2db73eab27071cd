package io.github.tribikos.it;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Row;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads on few connections: 40,000 rows are inserted, each in a transaction of its own, and every one is there. */
abstract class Crowd {
    private static final int ROWS = 40_000;
    private static final int CONNECTIONS = 5;
    private static final Table<?> T = Table.named("crowd");
    private static final LongColumn ID = T.bigint("id").primaryKey();

    /** Returns the database to write to. */
    abstract DatabaseUnderTest database();

    @Test
    @Timeout(120)
    void platformThreadsShareFewConnections() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(200);
        insertAll(threads, 200);
    }

    /** By reflection, as they came after the Java that this is compiled for. */
    @Test
    @Timeout(120)
    void virtualThreadsShareFewConnections() throws Exception {
        assumeThat(Runtime.version().feature())
                .as("the version of Java, as virtual threads came in 21")
                .isGreaterThanOrEqualTo(21);
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        insertAll(threads, 2_000);
    }

    private void insertAll(ExecutorService threads, int count) throws Exception {
        EngineOptions options = EngineOptions.defaults().poolSize(CONNECTIONS).acquireTimeout(Duration.ofSeconds(60));
        try (DatabaseUnderTest database = database()) {
            Engine engine = database.engine(options);
            MetaData.of(T).createAll(engine);
            long start = System.nanoTime();
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int part = i;
                parts.add(threads.submit(() -> insertPart(engine, part, ROWS / count)));
            }
            for (Future<?> part : parts) {
                join(part);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(getClass().getSimpleName() + ": " + count + " threads inserted " + ROWS + " rows in "
                    + millis + " ms");

            Row found = engine.inTransaction(connection ->
                    connection.execute(select(count(), sum(ID)).from(T)).one());
            assertThat(List.of(String.valueOf(found.get(0)), String.valueOf(found.get(1))))
                    .as("rows, and the sum of their keys")
                    .containsExactly(String.valueOf(ROWS), String.valueOf((long) ROWS * (ROWS - 1) / 2));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void join(Future<?> part) throws Exception {
        try {
            part.get();
        } catch (ExecutionException e) {
            throw new AssertionError("an insert failed", e.getCause());
        }
    }

    private static void insertPart(Engine engine, int part, int rows) {
        for (int i = 0; i < rows; i++) {
            long id = (long) part * rows + i;
            engine.begin(connection -> connection.execute(insert(T).set(ID, id)));
        }
    }
}
