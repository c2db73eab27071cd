package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.array}. */
final class ArrayCases {
    private ArrayCases() {}

    static void register(Cases cases) {}
}
