package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.for_update}. */
final class ForUpdateCases {
    private ForUpdateCases() {}

    static void register(Cases cases) {}
}
