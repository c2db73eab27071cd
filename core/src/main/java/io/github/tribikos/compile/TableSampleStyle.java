package io.github.tribikos.compile;

/** How a part of a table's rows is asked for. */
public enum TableSampleStyle implements Style {
    /** {@code books AS b TABLESAMPLE BERNOULLI (10) REPEATABLE (42)}. */
    TABLESAMPLE,
    /** {@code books AS b TABLESAMPLE BERNOULLI (10 PERCENT) REPEATABLE (42)}, both numbers in digits. */
    TABLESAMPLE_PERCENT,
    /** {@code books SAMPLE BLOCK (10) SEED (42) b}, both numbers in digits. */
    SAMPLE
}
