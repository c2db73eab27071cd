package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Result;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is not given back is reported with the place where it was taken. */
@Tag("database:h2")
class LeakReportTest {
    private static final Duration SOON = Duration.ofMillis(100);

    private final Logger log = (Logger) LoggerFactory.getLogger(Engine.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
        log.setAdditive(false);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
        log.setAdditive(true);
    }

    private static Engine engine(EngineOptions options) {
        return Engine.create("h2:///mem:" + java.util.UUID.randomUUID(), options);
    }

    private List<ILoggingEvent> warnings() {
        return List.copyOf(lines.list).stream()
                .filter(event -> event.getLevel() == Level.WARN)
                .toList();
    }

    private static boolean pointsHere(ILoggingEvent event) {
        return Arrays.stream(event.getThrowableProxy().getStackTraceElementProxyArray())
                .anyMatch(frame -> frame.getStackTraceElement().getClassName().equals(LeakReportTest.class.getName()));
    }

    private void awaitWarning() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (warnings().isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Test
    void connectionThatIsNotGivenBackIsReportedOnce() throws InterruptedException {
        try (Engine engine = engine(EngineOptions.defaults().leakAfter(SOON));
                Connection connection = engine.connect()) {
            assertThat(connection.isClosed()).isFalse();
            awaitWarning();
            TimeUnit.MILLISECONDS.sleep(3 * SOON.toMillis());
        }
        assertThat(warnings()).hasSize(1).allMatch(LeakReportTest::pointsHere);
        assertThat(warnings().get(0).getFormattedMessage())
                .startsWith("A connection was not given back, ")
                .contains(Thread.currentThread().getName());
    }

    @Test
    void connectionLentWhileTheEngineIsClosedIsReported() {
        Engine engine = engine(EngineOptions.defaults().leakAfter(Duration.ofMinutes(1)));
        try (Connection connection = engine.connect()) {
            engine.close();
            assertThat(connection.isClosed()).isFalse();
        }
        assertThat(warnings()).hasSize(1).allMatch(LeakReportTest::pointsHere);
        assertThat(warnings().get(0).getFormattedMessage())
                .startsWith("A connection is still lent while its engine is closed");
    }

    @Test
    void resultLeftOpenIsReportedWithItsConnection() {
        try (Engine engine = engine(EngineOptions.defaults().leakAfter(Duration.ofMinutes(1)))) {
            try (Connection connection = engine.connect()) {
                Result<String> open = connection.stream(select(literal("a")));
                assertThat(open).isNotNull();
                assertThat(connection.execute(select(literal("b"))).one()).isEqualTo("b"); // read to its end: no leak
            }
            assertThat(warnings()).hasSize(1).allMatch(LeakReportTest::pointsHere);
            assertThat(warnings().get(0).getFormattedMessage())
                    .startsWith("A result was still open when its connection was closed.")
                    .contains("SELECT");
        }
    }

    @Test
    void nothingIsReportedOfWhatIsGivenBackOrNotAskedFor() throws InterruptedException {
        try (Engine engine = engine(EngineOptions.defaults().leakAfter(SOON))) {
            engine.inTransaction(
                    connection -> connection.execute(select(literal("a"))).one());
            TimeUnit.MILLISECONDS.sleep(3 * SOON.toMillis());
        }
        try (Engine engine = engine(EngineOptions.defaults());
                Connection connection = engine.connect()) {
            assertThat(connection.stream(select(literal("a")))).isNotNull();
        }
        assertThat(warnings()).isEmpty();
    }
}
