package io.github.tribikos.it;

import io.github.tribikos.it.TestOutcome.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints what the tests of the whole build came to: run, failed and skipped, per database and in all, and why tests
 * were skipped.
 *
 * <p>This module's tests come from {@link OutcomeRecorder}'s file, those of all others from their surefire reports.
 */
public final class TestTotals {
    private static final String OUTCOMES = "integration-tests/target/outcomes.tsv";
    private static final String MINIMUM = "integration-tests/minimum-tests.properties";
    private static final String COPY = "integration-tests/target/test-totals.txt";

    private final Map<String, Map<Status, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> skipReasons = new TreeMap<>();
    private final Map<String, Integer> minimum;

    TestTotals(Collection<TestOutcome> outcomes, Map<String, Integer> minimum) {
        this.minimum = new TreeMap<>(minimum);
        minimum.keySet().forEach(database -> counts.put(database, new EnumMap<>(Status.class)));
        for (TestOutcome outcome : outcomes) {
            counts.computeIfAbsent(outcome.database(), database -> new EnumMap<>(Status.class))
                    .merge(outcome.status(), 1, Integer::sum);
            if (outcome.status() == Status.SKIPPED) {
                String reason = outcome.detail().isEmpty() ? "no reason given" : outcome.detail();
                skipReasons.merge(outcome.database() + ": " + reason, 1, Integer::sum);
            }
        }
    }

    /**
     * Prints the totals, and fails if a test failed or a database ran fewer tests than the recorded minimum.
     *
     * @param arguments the folder of the whole build, then a comma-separated list of the databases that have to reach
     *     their minimum, or "none"
     * @throws IOException if a report cannot be read
     * @throws IllegalStateException if the tests are not as they should be
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        TestTotals totals = new TestTotals(readOutcomes(root), readMinimum(root.resolve(MINIMUM)));
        String table = totals.toString();
        System.out.println("\n" + table);
        Files.writeString(root.resolve(COPY), table);

        List<String> problems = totals.problems(List.of(arguments[1].split(",")));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(" ", problems));
        }
    }

    /** Returns a sentence for the failed tests and for each required database that ran fewer tests than its minimum. */
    List<String> problems(List<String> required) {
        List<String> problems = new ArrayList<>();
        int failed = counts.values().stream()
                .mapToInt(count -> count.getOrDefault(Status.FAILED, 0))
                .sum();
        if (failed > 0) {
            problems.add("Failed tests: %d.".formatted(failed));
        }
        for (String database : required) {
            int expected = minimum.getOrDefault(database, 0);
            int actual = run(counts.getOrDefault(database, Map.of()));
            if (actual < expected) {
                problems.add("%s ran %d tests, %s asks for %d.".formatted(database, actual, MINIMUM, expected));
            }
        }
        return problems;
    }

    /** Returns the table, with the reasons of skips below it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("%-16s %7s %7s %7s %9s%n".formatted("Tests", "run", "failed", "skipped", "minimum"));
        Map<Status, Integer> all = new EnumMap<>(Status.class);
        counts.forEach((database, count) -> {
            Object least = minimum.containsKey(database) ? minimum.get(database) : "";
            text.append(row(database, count, least));
            count.forEach((status, number) -> all.merge(status, number, Integer::sum));
        });
        text.append(row("all", all, ""));
        skipReasons.forEach((reason, number) -> text.append("skipped %d x %s%n".formatted(number, reason)));
        return text.toString();
    }

    private static String row(String name, Map<Status, Integer> count, Object least) {
        return "%-16s %7d %7d %7d %9s%n"
                .formatted(
                        name,
                        run(count),
                        count.getOrDefault(Status.FAILED, 0),
                        count.getOrDefault(Status.SKIPPED, 0),
                        least);
    }

    /** A test has run if it passed or failed; a skipped one has not. */
    private static int run(Map<Status, Integer> count) {
        return count.getOrDefault(Status.PASSED, 0) + count.getOrDefault(Status.FAILED, 0);
    }

    private static Map<String, Integer> readMinimum(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream input = Files.newInputStream(file)) {
            properties.load(input);
        }
        Map<String, Integer> minimum = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> minimum.put(name, Integer.valueOf(properties.getProperty(name))));
        return minimum;
    }

    private static List<TestOutcome> readOutcomes(Path root) throws IOException {
        List<TestOutcome> outcomes = new ArrayList<>();
        Path recorded = root.resolve(OUTCOMES);
        if (Files.exists(recorded)) {
            outcomes.addAll(TestOutcome.read(recorded));
        }
        for (Path report : surefireReports(root)) {
            outcomes.addAll(readReport(report));
        }
        return outcomes;
    }

    private static List<Path> surefireReports(Path root) throws IOException {
        PathMatcher matcher = root.getFileSystem().getPathMatcher("glob:**/target/surefire-reports/TEST-*.xml");
        try (Stream<Path> files = Files.find(root, 5, (file, attributes) -> matcher.matches(file))) {
            return files.sorted().toList();
        }
    }

    /** Reads one XML report of surefire; its tests belong to no database. */
    static List<TestOutcome> readReport(Path report) throws IOException {
        NodeList cases;
        try (InputStream input = Files.newInputStream(report)) {
            cases = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(input)
                    .getElementsByTagName("testcase");
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException("Not a surefire report: " + report, failure);
        }
        List<TestOutcome> outcomes = new ArrayList<>();
        for (int index = 0; index < cases.getLength(); index++) {
            Element testCase = (Element) cases.item(index);
            Status status = Status.PASSED;
            String detail = "";
            if (has(testCase, "failure") || has(testCase, "error")) {
                status = Status.FAILED;
            } else if (has(testCase, "skipped")) {
                status = Status.SKIPPED;
                detail = reason(
                        (Element) testCase.getElementsByTagName("skipped").item(0));
            }
            outcomes.add(new TestOutcome(TestOutcome.NO_DATABASE, status, detail));
        }
        return outcomes;
    }

    /** An assumption that failed leaves no message, but a stack trace whose first line tells. */
    private static String reason(Element skipped) {
        String message = skipped.getAttribute("message");
        String trace = skipped.getTextContent().strip();
        String firstLine = trace.isEmpty() ? "" : trace.lines().findFirst().orElse("");
        int start = firstLine.indexOf(": ");
        return message.isEmpty() ? firstLine.substring(start < 0 ? 0 : start + 2) : message;
    }

    private static boolean has(Element testCase, String child) {
        return testCase.getElementsByTagName(child).getLength() > 0;
    }
}
