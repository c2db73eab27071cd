package io.github.tribikos.benchmarks;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.error.ArgumentException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to measure, and how long.
 *
 * @param workloads which
 * @param databases their names
 * @param postgresql where PostgreSQL is, null if nobody said
 * @param rounds rounds that count, 1 or more
 * @param warmup rounds before them, 0 or more; they also find out how large a batch is
 * @param batch how long a batch is to take
 * @param cpuTime whether to count the time that the thread runs, rather than the time that passes
 */
record Options(
        List<Workload> workloads,
        List<String> databases,
        @Nullable DatabaseUrl postgresql,
        int rounds,
        int warmup,
        Duration batch,
        boolean cpuTime) {
    static final List<String> DATABASES = List.of("h2", "sqlite", "postgresql");

    static final String USAGE = """
            Measures Tribikos beside hand-written JDBC; the two take turns.

              --workload=W1,W1B,...,W8,W9     all, if not given
              --database=h2,sqlite,postgresql all, if not given
              --url=postgresql://user@host    a PostgreSQL server, else TRIBIKOS_POSTGRESQL_URL; the run creates a
                                              database of its own there, and drops it
              --rounds=40                     rounds that count
              --warmup=25                     rounds before them
              --batch=100                     milliseconds that a contender's turn takes
              --clock=wall                    or cpu: the time that the thread runs, which is steadier on a busy machine
                                              and leaves out a server
            """;

    /** A mistake on the command line. */
    @SuppressWarnings("serial")
    static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }
    }

    static Options parse(String[] arguments, Map<String, String> environment) {
        List<Workload> workloads = List.of(Workload.values());
        List<String> databases = DATABASES;
        String url = environment.get("TRIBIKOS_POSTGRESQL_URL");
        int rounds = 40;
        int warmup = 25;
        int batch = 100;
        boolean cpuTime = false;
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            String value = argument.substring(equals + 1);
            switch (name) {
                case "--workload" ->
                    workloads = list(value).stream().map(Workload::named).toList();
                case "--database" -> databases = databases(value);
                case "--url" -> url = value;
                case "--rounds" -> rounds = number(name, value, 1);
                case "--warmup" -> warmup = number(name, value, 0);
                case "--batch" -> batch = number(name, value, 1);
                case "--clock" -> cpuTime = isCpu(value);
                default -> throw new Wrong("There is no option \"" + argument + "\".\n\n" + USAGE);
            }
        }
        return new Options(workloads, databases, parsed(url), rounds, warmup, Duration.ofMillis(batch), cpuTime);
    }

    private static List<String> list(String text) {
        return List.of(text.split(",", -1));
    }

    private static List<String> databases(String value) {
        List<String> databases = new ArrayList<>();
        for (String name : list(value.toLowerCase(Locale.ROOT))) {
            if (!DATABASES.contains(name)) {
                throw new Wrong("There is no database \"" + name + "\" here. There are h2, sqlite and postgresql.");
            }
            databases.add(name);
        }
        return databases;
    }

    private static int number(String name, String value, int least) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number that is too small is
        }
        throw new Wrong("Expected a number of " + least + " or more for " + name + " but got \"" + value + "\".");
    }

    private static boolean isCpu(String clock) {
        if (!clock.equals("cpu") && !clock.equals("wall")) {
            throw new Wrong("There is no clock \"" + clock + "\". There are wall and cpu.");
        }
        return clock.equals("cpu");
    }

    private static @Nullable DatabaseUrl parsed(@Nullable String url) {
        try {
            return url == null || url.isEmpty() ? null : DatabaseUrl.parse(url);
        } catch (ArgumentException e) {
            throw new Wrong("The URL of PostgreSQL: " + e.getMessage());
        }
    }
}
