package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.any_all}. */
final class AnyAllCases {
    private AnyAllCases() {}

    static void register(Cases cases) {}
}
