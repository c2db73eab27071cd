package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.exists}. */
final class ExistsCases {
    private ExistsCases() {}

    static void register(Cases cases) {}
}
