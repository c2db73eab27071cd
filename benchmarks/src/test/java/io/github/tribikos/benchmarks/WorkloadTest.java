package io.github.tribikos.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That both contenders do the same; how long they take is not asserted. */
class WorkloadTest {
    private static Options options(String... arguments) {
        return Options.parse(arguments, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void contendersSendTheSameSqlAndGetTheSameAnswers(String database) throws SQLException {
        // A race fails when checksums differ.
        List<String[]> lines =
                Interleaved.run(options("--database=" + database, "--rounds=1", "--warmup=2", "--batch=1"));

        assertThat(lines).hasSize(Workload.values().length);
    }

    @Test
    void checksumsThatDifferStopTheRace() {
        Contest contest = new Contest(number -> 1, number -> 2, number -> "", number -> "");

        assertThatThrownBy(() -> new Race(contest, options("--rounds=1", "--warmup=0")).run())
                .hasMessage("The answers differ from number 0 on, for 1.");
    }

    @Test
    void differentSqlIsRefused() {
        Contest contest = new Contest(number -> 1, number -> 1, number -> "SELECT 1", number -> "SELECT 2");

        assertThatThrownBy(contest::requireSameSql).hasMessageContaining("JDBC:     SELECT 1");
    }

    @Test
    void quantileLiesBetweenNeighbours() {
        double[] values = {4, 1, 3, 2};

        assertThat(Figures.quantile(values, 0)).isEqualTo(1);
        assertThat(Figures.quantile(values, 0.5)).isEqualTo(2.5);
        assertThat(Figures.quantile(values, 1)).isEqualTo(4);
    }

    @Test
    void mistakesOnTheCommandLineAreToldWithWhatThereIs() {
        assertThatThrownBy(() -> options("--workload=W10"))
                .hasMessage("There is no workload \"W10\". There are W1, W1B, W2, W3, W4, W5, W6, W7, W8 and W9.");
        assertThatThrownBy(() -> options("--database=mysql"))
                .hasMessage("There is no database \"mysql\" here. There are h2, sqlite and postgresql.");
        assertThatThrownBy(() -> options("--rounds=0"))
                .hasMessage("Expected a number of 1 or more for --rounds but got \"0\".");
    }
}
