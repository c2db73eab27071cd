package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.cast}. */
final class CastCases {
    private CastCases() {}

    static void register(Cases cases) {}
}
