package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.window}. */
final class WindowCases {
    private WindowCases() {}

    static void register(Cases cases) {}
}
