package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.alias}. */
final class AliasCases {
    private AliasCases() {}

    static void register(Cases cases) {}
}
