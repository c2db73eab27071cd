package io.github.tribikos.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the rounds of a race gave, one entry a round.
 *
 * @param jdbcNanos nanoseconds per operation
 * @param tribikosNanos nanoseconds per operation
 * @param ratios Tribikos's time by JDBC's, within the round
 * @param jdbcBytes bytes allocated per operation
 * @param tribikosBytes bytes allocated per operation
 * @param batch operations in a batch
 */
record Figures(
        double[] jdbcNanos,
        double[] tribikosNanos,
        double[] ratios,
        double[] jdbcBytes,
        double[] tribikosBytes,
        int batch) {

    static final String[] HEADINGS = {
        "workload", "database", "JDBC", "Tribikos", "time ratio", "p10-p90", "JDBC", "Tribikos", "bytes ratio"
    };

    /** The cells of a line, under {@link #HEADINGS}. */
    String[] cells(Workload workload, String database) {
        double bytes = quantile(tribikosBytes, 0.5) / quantile(jdbcBytes, 0.5);
        return new String[] {
            workload + " " + workload.title(),
            database,
            time(quantile(jdbcNanos, 0.5)),
            time(quantile(tribikosNanos, 0.5)),
            ratio(quantile(ratios, 0.5)),
            ratio(quantile(ratios, 0.1)) + "-" + ratio(quantile(ratios, 0.9)),
            size(quantile(jdbcBytes, 0.5)),
            size(quantile(tribikosBytes, 0.5)),
            ratio(bytes)
        };
    }

    /** Returns the value below which the part {@code q} of the rounds lies, 0 to 1, between neighbours in proportion. */
    static double quantile(double[] values, double q) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = q * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
    }

    private static String time(double nanos) {
        return nanos < 1_000_000
                ? String.format(Locale.ROOT, "%.2f µs", nanos / 1e3)
                : String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }

    private static String size(double bytes) {
        return bytes < 100_000
                ? String.format(Locale.ROOT, "%,d B", Math.round(bytes))
                : String.format(Locale.ROOT, "%,d kB", Math.round(bytes / 1_000));
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
