package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.case}. */
final class CaseCases {
    private CaseCases() {}

    static void register(Cases cases) {}
}
