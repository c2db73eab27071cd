package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.extract}. */
final class ExtractCases {
    private ExtractCases() {}

    static void register(Cases cases) {}
}
