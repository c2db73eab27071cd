package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.returning}. */
final class ReturningCases {
    private ReturningCases() {}

    static void register(Cases cases) {}
}
