package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.aggregate}. */
final class AggregateCases {
    private AggregateCases() {}

    static void register(Cases cases) {}
}
