package io.github.tribikos.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Two contenders that take turns on one thread of one JVM, so that whatever slows the machine slows both: in each round each
 * does the same batch of operations, and the one that begins changes from round to round.
 */
final class Race {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Contest contest;
    private final Options options;
    private int next;

    Race(Contest contest, Options options) {
        this.contest = contest;
        this.options = options;
    }

    /** What a batch took. */
    private record Lap(long nanos, long bytes, long checksum) {}

    Figures run() throws SQLException {
        int batch = 1;
        for (int round = 0; round < options.warmup(); round++) {
            batch = fitted(batch, round(batch, round));
        }
        Lap[][] laps = new Lap[options.rounds()][];
        for (int round = 0; round < laps.length; round++) {
            laps[round] = round(batch, round);
        }
        return new Figures(
                column(laps, lap -> lap[0].nanos, batch),
                column(laps, lap -> lap[1].nanos, batch),
                column(laps, lap -> (double) lap[1].nanos / lap[0].nanos, 1),
                column(laps, lap -> lap[0].bytes, batch),
                column(laps, lap -> lap[1].bytes, batch),
                batch);
    }

    /** A batch is as long as was asked for, by the faster one's pace, and never grows more than tenfold at once. */
    private int fitted(int batch, Lap[] laps) {
        long fastest = Math.max(1, Math.min(laps[0].nanos, laps[1].nanos));
        double factor = (double) options.batch().toNanos() / fastest;
        return (int) Math.max(1, Math.min(10_000_000, batch * Math.min(10, factor)));
    }

    private interface Part {
        double of(Lap[] laps);
    }

    private static double[] column(Lap[][] laps, Part part, int batch) {
        return Arrays.stream(laps).mapToDouble(lap -> part.of(lap) / batch).toArray();
    }

    /** Returns the laps of JDBC and Tribikos, in that order, whichever began. */
    private Lap[] round(int batch, int round) throws SQLException {
        int first = next;
        next = (next + batch) & 0xffffff;
        Lap jdbc;
        Lap tribikos;
        if (round % 2 == 0) {
            jdbc = lap(contest.jdbc(), first, batch);
            tribikos = lap(contest.tribikos(), first, batch);
        } else {
            tribikos = lap(contest.tribikos(), first, batch);
            jdbc = lap(contest.jdbc(), first, batch);
        }
        contest.afterRound().run();
        if (jdbc.checksum != tribikos.checksum) {
            throw new IllegalStateException("The answers differ from number " + first + " on, for " + batch + ".");
        }
        return new Lap[] {jdbc, tribikos};
    }

    private Lap lap(Operation operation, int first, int batch) throws SQLException {
        long checksum = 0;
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = now();
        for (int number = first; number < first + batch; number++) {
            checksum = checksum * 31 + operation.run(number);
        }
        long nanos = now() - start;
        return new Lap(nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes, checksum);
    }

    private long now() {
        return options.cpuTime() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
