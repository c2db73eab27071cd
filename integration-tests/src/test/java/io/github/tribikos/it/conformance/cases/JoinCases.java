package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.join}. */
final class JoinCases {
    private JoinCases() {}

    static void register(Cases cases) {}
}
