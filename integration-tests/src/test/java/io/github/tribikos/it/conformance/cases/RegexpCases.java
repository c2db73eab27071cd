package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.regexp}. */
final class RegexpCases {
    private RegexpCases() {}

    static void register(Cases cases) {}
}
