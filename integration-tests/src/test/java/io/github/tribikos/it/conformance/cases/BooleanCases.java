package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.boolean}. */
final class BooleanCases {
    private BooleanCases() {}

    static void register(Cases cases) {}
}
