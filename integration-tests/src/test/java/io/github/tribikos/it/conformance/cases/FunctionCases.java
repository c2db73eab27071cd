package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.function}. */
final class FunctionCases {
    private FunctionCases() {}

    static void register(Cases cases) {}
}
