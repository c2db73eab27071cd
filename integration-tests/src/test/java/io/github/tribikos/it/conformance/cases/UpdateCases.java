package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.update}. */
final class UpdateCases {
    private UpdateCases() {}

    static void register(Cases cases) {}
}
