package io.github.tribikos.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SqlLogTest {
    private final Logger sql = (Logger) LoggerFactory.getLogger("io.github.tribikos.sql");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        sql.addAppender(lines);
        sql.setLevel(Level.INFO);
        sql.setAdditive(false);
    }

    @AfterEach
    void leave() {
        sql.detachAppender(lines);
        sql.setLevel(null);
        sql.setAdditive(true);
    }

    @Test
    void statementsAreAtDebugAndWithEchoAtInfo() {
        assertThat(new SqlLog(EngineOptions.defaults()).isOn()).isFalse();
        SqlLog echo = new SqlLog(EngineOptions.defaults().echo(true));
        assertThat(echo.isOn()).isTrue();
        echo.ran(null, "SELECT a\n  FROM t", 1_234_567, 1, null);
        echo.ran(null, "INSERT INTO t (a)\nVALUES (?)", 20_000_000, 12, "batch of 12");
        echo.ran(null, "CREATE TABLE t (\n  a INTEGER\n)", 0, SqlLog.UNKNOWN_ROWS, null);
        assertThat(messages())
                .containsExactly(
                        "1.2 ms, 1 row: SELECT a FROM t",
                        "20.0 ms, 12 rows, batch of 12: INSERT INTO t (a) VALUES (?)",
                        "0.0 ms: CREATE TABLE t ( a INTEGER )");
        assertThat(lines.list).allMatch(line -> line.getLevel() == Level.INFO);
    }

    @Test
    void valuesNeedTheirOwnConsent() {
        sql.setLevel(Level.DEBUG);
        assertThat(new SqlLog(EngineOptions.defaults()).isShowingValues()).isFalse();
        assertThat(new SqlLog(EngineOptions.defaults().echo(true)).isShowingValues())
                .isFalse();
        SqlLog open = new SqlLog(EngineOptions.defaults().echo(true).showValues(true));
        assertThat(open.isShowingValues()).isTrue();
        open.values(null, Arrays.asList(1, null, "it's", new byte[3], "x".repeat(300)));
        assertThat(messages())
                .containsExactly("Values: [1, null, 'it's', 3 bytes, '" + "x".repeat(200) + "... (300 characters)']");
    }

    @Test
    void longListsOfValuesAreCut() {
        SqlLog open = new SqlLog(EngineOptions.defaults().echo(true).showValues(true));
        open.values(null, java.util.Collections.nCopies(1_000, 7));
        assertThat(messages().get(0)).endsWith("7, ... of 1000]").hasSizeLessThan(400);
    }

    @Test
    void tokenStandsBeforeEachLine() {
        SqlLog open = new SqlLog(EngineOptions.defaults().echo(true).showValues(true));
        open.ran("import\n1", "SELECT 1", 0, 1, null);
        open.transaction("a", "COMMIT");
        open.values("a", List.of(1));
        open.failed("a", "SELECT 2", 0, new IllegalStateException());
        assertThat(messages())
                .containsExactly(
                        "[import\\n1] 0.0 ms, 1 row: SELECT 1",
                        "[a] COMMIT",
                        "[a] Values: [1]",
                        "[a] 0.0 ms, failed with IllegalStateException: SELECT 2");
    }

    @Test
    void nothingCanForgeALine() {
        SqlLog echo = new SqlLog(EngineOptions.defaults().echo(true).showValues(true));
        echo.ran(null, "SELECT 'a\r\nERROR b' \u001b[2J \u2028 \u202e", 0, 0, null);
        echo.values(null, List.of("a\r\nERROR b\t\u0000\u0085"));
        assertThat(messages())
                .containsExactly(
                        "0.0 ms, 0 rows: SELECT 'a ERROR b' \\u001b[2J \\u2028 \\u202e",
                        "Values: ['a\\r\\nERROR b\\t\\u0000\\u0085']");
    }

    private List<String> messages() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
