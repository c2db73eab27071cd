package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.set_op}. */
final class SetOpCases {
    private SetOpCases() {}

    static void register(Cases cases) {}
}
