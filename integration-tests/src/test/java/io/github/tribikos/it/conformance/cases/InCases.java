package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.in}. */
final class InCases {
    private InCases() {}

    static void register(Cases cases) {}
}
