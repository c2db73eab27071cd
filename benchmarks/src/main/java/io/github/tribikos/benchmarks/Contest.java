package io.github.tribikos.benchmarks;

import java.util.function.IntFunction;

/**
 * A workload on one database, ready to run.
 *
 * @param jdbc the hand-written way
 * @param tribikos the other way
 * @param jdbcSql the SQL that the hand-written way sends for a number
 * @param tribikosSql the SQL that the other way sends for it
 * @param afterRound what is done, outside the measured time, once both have had their turn
 */
record Contest(
        Operation jdbc,
        Operation tribikos,
        IntFunction<String> jdbcSql,
        IntFunction<String> tribikosSql,
        Runnable afterRound) {
    /** A workload that leaves nothing to clean up. */
    Contest(Operation jdbc, Operation tribikos, IntFunction<String> jdbcSql, IntFunction<String> tribikosSql) {
        this(jdbc, tribikos, jdbcSql, tribikosSql, () -> {});
    }

    /** Makes sure that both send the same text, up to white space. */
    Contest requireSameSql() {
        for (int number = 0; number < 16; number++) {
            String byHand = oneLine(jdbcSql.apply(number));
            String other = oneLine(tribikosSql.apply(number));
            if (!byHand.equals(other)) {
                throw new IllegalStateException(
                        "The contenders send different SQL.\n  JDBC:     " + byHand + "\n  Tribikos: " + other);
            }
        }
        return this;
    }

    private static String oneLine(String sql) {
        return sql.replaceAll("\\s+", " ").trim();
    }
}
