package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.distinct}. */
final class DistinctCases {
    private DistinctCases() {}

    static void register(Cases cases) {}
}
