package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.cte}. */
final class CteCases {
    private CteCases() {}

    static void register(Cases cases) {}
}
