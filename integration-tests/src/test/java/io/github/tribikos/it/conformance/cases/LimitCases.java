package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.limit}. */
final class LimitCases {
    private LimitCases() {}

    static void register(Cases cases) {}
}
