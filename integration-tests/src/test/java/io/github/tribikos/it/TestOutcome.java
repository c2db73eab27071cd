package io.github.tribikos.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How one test ended: a line of the file that {@link OutcomeRecorder} writes and {@link TestTotals} reads.
 *
 * @param database the database that the test belongs to, or {@link #NO_DATABASE}
 * @param status how it ended
 * @param detail the reason of a skip, else empty
 */
record TestOutcome(String database, Status status, String detail) {
    /** Stands in for the database of a test that needs none. */
    static final String NO_DATABASE = "(none)";

    private static final String SEPARATOR = "\t";

    enum Status {
        PASSED,
        FAILED,
        SKIPPED
    }

    TestOutcome {
        detail = detail.replaceAll("\\s+", " ").strip().replaceFirst("^Assumption failed: ", "");
    }

    String toLine() {
        return database + SEPARATOR + status.name().toLowerCase(Locale.ROOT) + SEPARATOR + detail + "\n";
    }

    static TestOutcome ofLine(String line) {
        String[] parts = line.split(SEPARATOR, 3);
        return new TestOutcome(parts[0], Status.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
    }

    static List<TestOutcome> read(Path file) throws IOException {
        List<TestOutcome> outcomes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            outcomes.add(ofLine(line));
        }
        return outcomes;
    }
}
