package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.label}. */
final class LabelCases {
    private LabelCases() {}

    static void register(Cases cases) {}
}
