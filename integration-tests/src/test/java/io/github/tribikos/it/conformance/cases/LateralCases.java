package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.lateral}. */
final class LateralCases {
    private LateralCases() {}

    static void register(Cases cases) {}
}
