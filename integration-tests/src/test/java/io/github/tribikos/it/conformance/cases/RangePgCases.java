package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.range_pg}. */
final class RangePgCases {
    private RangePgCases() {}

    static void register(Cases cases) {}
}
