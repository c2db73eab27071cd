package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.quoting}. */
final class QuotingCases {
    private QuotingCases() {}

    static void register(Cases cases) {}
}
