package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.it.TestOutcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTotalsTest {
    private final TestTotals totals = new TestTotals(
            List.of(
                    new TestOutcome("sqlite", Status.PASSED, ""),
                    new TestOutcome("sqlite", Status.FAILED, ""),
                    new TestOutcome("sqlite", Status.SKIPPED, "SQLite has no schemas"),
                    new TestOutcome("sqlite", Status.SKIPPED, "SQLite has no schemas"),
                    new TestOutcome("h2", Status.PASSED, "")),
            Map.of("sqlite", 2, "h2", 2, "postgresql", 1));

    @Test
    void tableCountsPerDatabaseAndInAllWithTheReasonsOfSkips() {
        assertThat(totals).hasToString("""
                Tests                run  failed skipped   minimum
                h2                     1       0       0         2
                postgresql             0       0       0         1
                sqlite                 2       1       2         2
                all                    3       1       2         \s
                skipped 2 x sqlite: SQLite has no schemas
                """.replace("\n", System.lineSeparator()));
    }

    @Test
    void onlyRequiredDatabasesHaveToReachTheirMinimum() {
        assertThat(totals.problems(List.of("none"))).containsExactly("Failed tests: 1.");
        assertThat(totals.problems(List.of("h2", "sqlite", "postgresql")))
                .containsExactly(
                        "Failed tests: 1.",
                        "h2 ran 1 tests, integration-tests/minimum-tests.properties asks for 2.",
                        "postgresql ran 0 tests, integration-tests/minimum-tests.properties asks for 1.");
    }

    @Test
    void surefireReportGivesStatusAndReasonOfEachCase(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("TEST-a.xml"), """
                <testsuite tests="5">
                  <testcase name="passes"/>
                  <testcase name="fails"><failure message="no"/></testcase>
                  <testcase name="breaks"><error message="no"/></testcase>
                  <testcase name="waits"><skipped message="needs a server"/></testcase>
                  <testcase name="aborts"><skipped type="x"><![CDATA[org.x.Aborted: Assumption failed: no URL
                    at a.B]]></skipped></testcase>
                </testsuite>
                """);

        assertThat(TestTotals.readReport(report))
                .containsExactly(
                        new TestOutcome(TestOutcome.NO_DATABASE, Status.PASSED, ""),
                        new TestOutcome(TestOutcome.NO_DATABASE, Status.FAILED, ""),
                        new TestOutcome(TestOutcome.NO_DATABASE, Status.FAILED, ""),
                        new TestOutcome(TestOutcome.NO_DATABASE, Status.SKIPPED, "needs a server"),
                        new TestOutcome(TestOutcome.NO_DATABASE, Status.SKIPPED, "Assumption failed: no URL"));
    }

    @Test
    void outcomeSurvivesTheWayThroughItsLine() {
        TestOutcome outcome = new TestOutcome("h2", Status.SKIPPED, "two\n lines\tand a tab");

        assertThat(outcome.detail()).isEqualTo("two lines and a tab");
        assertThat(TestOutcome.ofLine(outcome.toLine().strip())).isEqualTo(outcome);
    }
}
