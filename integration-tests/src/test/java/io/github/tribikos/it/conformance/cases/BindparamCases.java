package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.bindparam}. */
final class BindparamCases {
    private BindparamCases() {}

    static void register(Cases cases) {}
}
