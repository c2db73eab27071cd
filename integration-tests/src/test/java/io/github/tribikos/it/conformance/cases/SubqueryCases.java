package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.subquery}. */
final class SubqueryCases {
    private SubqueryCases() {}

    static void register(Cases cases) {}
}
