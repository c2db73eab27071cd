package io.github.tribikos.it.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated queries give the same rows on all databases that are there, and on each of these laws hold that need no second
 * database ({@link Campaign}). What engines do differently, and is therefore not generated, is listed in
 * {@link EngineDifferencesTest}.
 *
 * <p>{@code -Dtribikos.differential=20000} says how many, {@code -Dtribikos.differential.seed} where to begin; a failure
 * names the number of its query.
 */
class DifferentialTest {
    private static final int THREADS = 2;

    @TempDir
    static Path folder;

    @Test
    @Tag("database:all")
    void sameRowsEverywhere() throws InterruptedException, ExecutionException {
        int wanted = Integer.getInteger("tribikos.differential", 500);
        long seed = Long.getLong("tribikos.differential.seed", 1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Campaign> campaigns = new ArrayList<>();
        try {
            List<Future<Campaign>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Path file = folder.resolve("differential" + i + ".db");
                long first = seed + i * 1_000_000L;
                running.add(threads.submit(() -> Campaign.run(file, first, wanted / THREADS)));
            }
            for (Future<Campaign> each : running) {
                campaigns.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }
        int tried = campaigns.stream().mapToInt(Campaign::tried).sum();
        int withRows = campaigns.stream().mapToInt(Campaign::withRows).sum();
        System.out.printf(
                "Differential test: %,d queries on %s; %d %% gave rows%n",
                tried, campaigns.get(0).names(), 100 * withRows / tried);
        assertThat(campaigns.stream().flatMap(campaign -> campaign.differences().stream()))
                .isEmpty();
        assertThat(withRows).as("queries that gave rows").isGreaterThan(tried / 3);
    }
}
