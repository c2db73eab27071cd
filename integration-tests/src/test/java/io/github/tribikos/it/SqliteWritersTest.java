package io.github.tribikos.it;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.LockTimeout;
import io.github.tribikos.error.RetryScope;
import io.github.tribikos.error.SerializationFailure;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite, which lets one write at a time: several threads, engines and processes that all want to. */
@Tag("database:sqlite")
@Timeout(120)
class SqliteWritersTest {
    private static final Table<?> COUNTERS = Table.named("counters");
    private static final LongColumn COUNTER = COUNTERS.bigint("id").primaryKey();
    private static final LongColumn VALUE = COUNTERS.bigint("value");
    private static final Table<?> EVENTS = Table.named("events");
    private static final LongColumn EVENT = EVENTS.bigint("id").identity().primaryKey();
    private static final LongColumn WRITER = EVENTS.bigint("writer");

    @TempDir
    Path folder;

    private String url(String parameters) {
        return "sqlite:///" + folder.resolve("writers.db") + parameters;
    }

    private static void create(Engine engine) {
        MetaData.of(COUNTERS, EVENTS).createAll(engine);
        engine.begin(connection ->
                connection.execute(insert(COUNTERS).set(COUNTER, 1).set(VALUE, 0)));
    }

    /** Reads a counter and writes it back one higher, which loses updates wherever two do it at once. */
    private static void increment(Engine engine, long writer, int times) {
        for (int i = 0; i < times; i++) {
            engine.begin(connection -> {
                long value =
                        connection.execute(select(VALUE).where(COUNTER.eq(1))).one();
                connection.execute(insert(EVENTS).set(WRITER, literal(writer)));
                connection.execute(
                        update(COUNTERS).set(VALUE, literal(value + 1)).where(COUNTER.eq(1)));
            });
        }
    }

    /** The other process of {@link #twoProcessesLoseNothing}. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String[] arguments) {
            try (Engine engine = Engine.create(arguments[0])) {
                inThreads(engine, 4, Integer.parseInt(arguments[1]));
            }
        }
    }

    private static void inThreads(Engine engine, int threads, int times) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                long writer = i;
                writers.add(CompletableFuture.runAsync(() -> increment(engine, writer, times), pool));
            }
            writers.forEach(CompletableFuture::join);
        } finally {
            pool.shutdown();
        }
    }

    private static void assertCounted(Engine engine, long expected) {
        engine.begin(connection -> {
            assertThat(connection.execute(select(sum(VALUE))).one()).isEqualTo(expected);
            assertThat(connection.execute(select(count(EVENT))).one()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?journal_mode=WAL"})
    void eightThreadsLoseNothingAndWaitForEachOther(String parameters) {
        try (Engine engine = Engine.create(url(parameters))) {
            create(engine);
            inThreads(engine, 8, 25);

            assertCounted(engine, 200);
        }
    }

    @Test
    void twoEnginesLoseNothing() {
        try (Engine first = Engine.create(url("?journal_mode=WAL"));
                Engine second = Engine.create(url(""))) {
            create(first);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> inThreads(second, 4, 25));
            inThreads(first, 4, 25);
            other.join();

            assertCounted(second, 200);
        }
    }

    @Test
    void twoProcessesLoseNothing() throws Exception {
        try (Engine engine = Engine.create(url(""))) {
            create(engine);
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath(),
                            OtherProcess.class.getName(),
                            url(""),
                            "25")
                    .redirectErrorStream(true)
                    .start();
            inThreads(engine, 4, 25);
            String output = new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(other.exitValue()).as(output).isZero();
            assertCounted(engine, 200);
        }
    }

    /** Where tests run on the module path, what they need stands in two places. */
    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return System.getProperty("java.class.path") + (modules.isEmpty() ? "" : File.pathSeparator + modules);
    }

    @Test
    void readersDoNotWaitForAWriter() {
        try (Engine engine = Engine.create(url("?journal_mode=WAL&busy_timeout=300"))) {
            create(engine);
            engine.begin(writer -> {
                writer.execute(update(COUNTERS).set(VALUE, literal(9L)));
                try (Connection reader = engine.connect()) {
                    assertThat(reader.execute(select(VALUE)).one()).isEqualTo(0L);
                }
            });
        }
    }

    @Test
    void secondWriterWaitsForItsTimeoutAndSaysWhatToDo() {
        try (Engine engine = Engine.create(url("?busy_timeout=300"))) {
            create(engine);
            engine.begin(writer -> {
                writer.execute(update(COUNTERS).set(VALUE, literal(1L)));
                long start = System.nanoTime();
                LockTimeout refused = catchThrowableOfType(
                        LockTimeout.class,
                        () -> engine.begin(
                                second -> second.execute(update(COUNTERS).set(VALUE, literal(2L)))));

                assertThat(refused.retryScope()).isEqualTo(RetryScope.TRANSACTION);
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
            });
        }
    }

    @Test
    void transactionWhoseFirstStatementWritesTakesTheLockAtOnce() {
        try (Engine engine = Engine.create(url("?busy_timeout=100"));
                Connection first = engine.connect()) {
            create(engine);
            first.execute(update(COUNTERS).set(VALUE, literal(5L)).where(COUNTER.eq(77)));

            assertThatThrownBy(() ->
                            engine.begin(second -> second.execute(insert(EVENTS).set(WRITER, 1))))
                    .isInstanceOf(LockTimeout.class);
        }
    }

    @Test
    void readThatTurnsIntoAWriteAfterSomeoneElseWroteIsASerializationFailure() {
        try (Engine engine = Engine.create(url("?journal_mode=WAL"));
                Connection reader = engine.connect()) {
            create(engine);
            assertThat(reader.execute(select(VALUE)).one()).isEqualTo(0L);
            engine.begin(writer -> writer.execute(update(COUNTERS).set(VALUE, literal(1L))));
            long start = System.nanoTime();
            SerializationFailure refused = catchThrowableOfType(
                    SerializationFailure.class,
                    () -> reader.execute(update(COUNTERS).set(VALUE, literal(2L))));

            assertThat(refused.retryScope()).isEqualTo(RetryScope.TRANSACTION);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(4)); // no use in waiting
            reader.rollback();
            reader.execute(update(COUNTERS).set(VALUE, literal(2L)));
            reader.commit();
        }
    }

    @Test
    void twoReadersThatBothWantToWriteDoNotBlockEachOtherForEver() {
        try (Engine engine = Engine.create(url("?busy_timeout=500"));
                Connection first = engine.connect();
                Connection second = engine.connect()) {
            create(engine);
            first.execute(select(VALUE)).one();
            second.execute(select(VALUE)).one();
            first.execute(update(COUNTERS).set(VALUE, literal(1L)));

            assertThatThrownBy(() -> second.execute(update(COUNTERS).set(VALUE, literal(2L))))
                    .isInstanceOf(DatabaseException.class)
                    .extracting(e -> ((DatabaseException) e).retryScope())
                    .isEqualTo(RetryScope.TRANSACTION);
            second.rollback();
            first.commit();
        }
    }

    /** The writers of an engine take turns; none may be lost, or each later writer would wait in vain first. */
    @Test
    void turnToWriteIsGivenBackHoweverItEnds() {
        try (Engine engine = Engine.create(url("?busy_timeout=3000"));
                Engine other = Engine.create(url("?busy_timeout=100"))) {
            create(engine);
            try (Connection thrownAway = engine.connect()) {
                thrownAway.execute(insert(EVENTS).set(WRITER, 1));
                thrownAway.invalidate();
                assertWritesAtOnce(engine);
            }
            try (Connection closedWithoutCommit = engine.connect()) {
                closedWithoutCommit.execute(insert(EVENTS).set(WRITER, 2));
            }
            assertWritesAtOnce(engine);
            engine.begin(holder -> {
                holder.execute(insert(EVENTS).set(WRITER, 3));
                assertThatThrownBy(() -> other.begin(
                                refused -> refused.execute(insert(EVENTS).set(WRITER, 4))))
                        .isInstanceOf(LockTimeout.class);
            });
            assertWritesAtOnce(other);
        }
    }

    private static void assertWritesAtOnce(Engine engine) {
        long start = System.nanoTime();
        engine.begin(connection -> connection.execute(insert(EVENTS).set(WRITER, 5)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void settingsAreThoseOfTheUrl() {
        try (Engine engine = Engine.create(
                        url("?journal_mode=WAL&timeout=2.5&synchronous=NORMAL"),
                        EngineOptions.defaults().poolSize(1));
                Connection connection = engine.connect()) {
            assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(connection, "busy_timeout")).isEqualTo("2500");
            assertThat(pragma(connection, "synchronous")).isEqualTo("1");
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
        }
        try (Engine engine = Engine.create(url(""));
                Connection connection = engine.connect()) {
            assertThat(pragma(connection, "busy_timeout")).isEqualTo("5000");
        }
    }

    private static String pragma(Connection connection, String name) {
        return connection.execute(text("PRAGMA " + name).columns(literal("x"))).one();
    }
}
