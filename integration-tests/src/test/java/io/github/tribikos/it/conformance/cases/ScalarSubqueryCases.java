package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.scalar_subquery}. */
final class ScalarSubqueryCases {
    private ScalarSubqueryCases() {}

    static void register(Cases cases) {}
}
