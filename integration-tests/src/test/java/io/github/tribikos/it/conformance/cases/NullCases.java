package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.null}. */
final class NullCases {
    private NullCases() {}

    static void register(Cases cases) {}
}
