package io.github.tribikos.compile;

/** How ROLLUP is written. */
public enum RollupStyle implements Style {
    /** {@code GROUP BY ROLLUP(a, b)}. */
    FUNCTION,
    /** {@code GROUP BY a, b WITH ROLLUP}. */
    WITH_ROLLUP
}
