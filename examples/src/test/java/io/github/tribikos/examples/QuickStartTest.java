package io.github.tribikos.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickStartTest {
    private static final List<String> QUESTIONS = List.of(
            "1. Where is money not counted in hundredths?",
            "2. Which currencies are used in more than three countries?",
            "3. What do countries on \"An\" pay with, if they have money at all?",
            "4. Which languages are spoken in the most countries? Equals share a place.",
            "5. Which countries have at least a quarter as many languages as the one with the most?",
            "6. What do their own people call these countries?",
            "7. Which time zones in Europe are three hours ahead of Greenwich?",
            "8. Which languages are spoken in no country?",
            "9. Which number does a new time zone on Mars get?");

    /** Runs of spaces count as one: how wide a column is depends on what the JDK knows. */
    private static final List<String> LINES = List.of(
            "Bahrain Bahraini Dinar 3",
            "New Zealand Dollar 5",
            "Antarctica NULL",
            "India 18",
            "Japan 日本 (Japanese)",
            "Europe/Moscow +03:00 false",
            "Mars/Olympus_Mons");

    private record Run(int exitCode, String out, String err) {}

    private static Run run(BiConsumer<CommandLine, Screen> program, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                CommandLine.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), program);
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    @Tag("database:sqlite")
    void runsOnSqlite(@TempDir Path folder) {
        answersEverything("sqlite:///" + folder.resolve("world.db"));
    }

    @Test
    @Tag("database:h2")
    void runsOnH2() {
        answersEverything("h2:///mem:world");
    }

    @Test
    @Tag("database:postgresql")
    @EnabledIfEnvironmentVariable(named = OwnDatabase.VARIABLE, matches = ".+")
    void runsOnPostgresql() throws Exception {
        try (OwnDatabase database = new OwnDatabase()) {
            answersEverything(database.url());
        }
    }

    private static void answersEverything(String url) {
        Run java = run(QuickStart::tour, "--url=" + url);
        assertThat(java.err).isEmpty();
        assertThat(java.exitCode).isZero();
        assertThat(java.out).contains(QUESTIONS);
        assertThat(java.out.replaceAll(" +", " ")).contains(LINES);
        assertThat(java.out).contains("  UniqueViolation: Unique constraint ");
        assertThat(rowsInto(java.out, "trb_country")).isGreaterThan(200);
        assertThat(rowsInto(java.out, "trb_currency")).isGreaterThan(150);
        assertThat(rowsInto(java.out, "trb_language")).isGreaterThan(150);
        assertThat(rowsInto(java.out, "trb_spoken")).isGreaterThan(300);
        assertThat(rowsInto(java.out, "trb_zone")).isGreaterThan(400);
        assertThat(java.out.lines().filter(line -> line.startsWith(" ")))
                .as("fits a terminal")
                .allMatch(line -> line.length() <= 110);

        Run kotlin = run(QuickStartKt::tour, "--url", url);
        assertThat(kotlin.exitCode).isZero();
        assertThat(comparable(kotlin.out)).as("the same SQL and the same rows").isEqualTo(comparable(java.out));
    }

    private static int rowsInto(String output, String table) {
        Matcher matcher = Pattern.compile("(\\d+) rows into " + table).matcher(output);
        assertThat(matcher.find()).as("rows into " + table).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private static String comparable(String output) {
        return output.replaceAll("(?m)^(Tribikos quick start|Next:|  in one transaction of).*$", "");
    }

    @Test
    @Tag("database:sqlite")
    void dropsItsTablesInTheEnd(@TempDir Path folder) {
        String url = "sqlite:///" + folder.resolve("world.db");
        assertThat(run(QuickStart::tour, "--url=" + url, "--keep").exitCode).isZero();
        assertThat(hasTables(url)).as("with --keep").isTrue();
        assertThat(run(QuickStart::tour, "--url=" + url).exitCode).isZero();
        assertThat(hasTables(url)).isFalse();
    }

    private static boolean hasTables(String url) {
        try (Engine engine = Engine.create(url)) {
            return World.TABLES.tables().stream().anyMatch(engine::hasTable);
        }
    }

    @Test
    void explainsItself() {
        Run help = run(QuickStart::tour, "--help");
        assertThat(help.exitCode).isZero();
        assertThat(help.out).startsWith("Usage: ").contains("--url=URL", "--keep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --frobnicate                        | Cannot make sense of the argument "--frobnicate". Try --help.
                    --url                               | Cannot make sense of the argument "--url". Try --help.
                    --url=nonsense                      | Invalid database URL: it has no "://".
                    --url=frobase://localhost/x         | frobase
                    --url=sqlite:////no/such/folder/x.db | Could not connect to the database.
                    """)
    void tellsInOneLineWhatIsWrong(String arg, String message) {
        Run failed = run(QuickStart::tour, arg);
        assertThat(failed.err).contains(message).hasLineCount(1);
        assertThat(failed.out).isEmpty();
        assertThat(failed.exitCode).isEqualTo(2);
    }
}
