package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.operators}. */
final class OperatorsCases {
    private OperatorsCases() {}

    static void register(Cases cases) {}
}
