package io.github.tribikos.benchmarks;

import java.sql.SQLException;

/** One contender's way of doing a workload once. */
interface Operation {
    /**
     * Does it.
     *
     * @param number which of many, 0-based; the same number asks for the same answer
     * @return a checksum of the answer
     */
    long run(int number) throws SQLException;
}
