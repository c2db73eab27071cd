package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.tuple}. */
final class TupleCases {
    private TupleCases() {}

    static void register(Cases cases) {}
}
