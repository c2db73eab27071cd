package io.github.tribikos.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The program that measures: runs each workload on each database and prints a table. The figure is the median over the rounds of
 * Tribikos's time by that of hand-written JDBC; beside it stand its spread and the bytes that were allocated.
 */
public final class Interleaved {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Interleaved() {}

    /** Runs what the arguments ask for; {@code --help} lists them. */
    public static void main(String[] arguments) throws SQLException {
        if (Arrays.asList(arguments).contains("--help")) {
            OUT.print(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.parse(arguments, System.getenv());
        } catch (Options.Wrong e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        OUT.println("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors; "
                + options.rounds() + " rounds after " + options.warmup() + " to warm up, "
                + options.batch().toMillis() + " ms a turn, "
                + (options.cpuTime() ? "CPU time" : "wall time"));
        print(run(options));
    }

    static List<String[]> run(Options options) throws SQLException {
        List<String[]> lines = new ArrayList<>();
        for (String name : options.databases()) {
            if (options.workloads().stream().noneMatch(Workload::usesDatabase)) {
                break;
            }
            try (Database database = open(name, options)) {
                if (database == null) {
                    OUT.println("postgresql: skipped, there is neither --url nor TRIBIKOS_POSTGRESQL_URL");
                    continue;
                }
                for (Workload workload : options.workloads()) {
                    if (workload.usesDatabase()) {
                        lines.add(race(workload, workload.on(database), name, options));
                    }
                }
            }
        }
        if (options.workloads().contains(Workload.W9)) {
            lines.add(race(Workload.W9, BuildAndRender.contest().requireSameSql(), "none", options));
        }
        return lines;
    }

    private static String[] race(Workload workload, Contest contest, String database, Options options)
            throws SQLException {
        String[] cells = new Race(contest, options).run().cells(workload, database);
        OUT.println("  " + workload + " " + database + ": " + cells[4] + " in time, " + cells[8] + " in bytes");
        return cells;
    }

    static @Nullable Database open(String name, Options options) {
        return switch (name) {
            case "h2" -> Database.h2();
            case "sqlite" -> Database.sqlite();
            default -> options.postgresql() == null ? null : Database.postgresql(options.postgresql());
        };
    }

    private static void print(List<String[]> lines) {
        lines.sort((one, other) -> one[0].compareTo(other[0]));
        lines.add(0, Figures.HEADINGS);
        int[] widths = new int[Figures.HEADINGS.length];
        for (String[] line : lines) {
            for (int i = 0; i < line.length; i++) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        OUT.println();
        for (String[] line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.length; i++) {
                String padding = " ".repeat(widths[i] - line[i].length());
                text.append(i == 0 ? "" : "  ").append(i < 2 ? line[i] + padding : padding + line[i]);
            }
            OUT.println(text);
        }
    }
}
