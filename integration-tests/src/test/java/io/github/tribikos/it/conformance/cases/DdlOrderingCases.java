package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.ddl_ordering}. */
final class DdlOrderingCases {
    private DdlOrderingCases() {}

    static void register(Cases cases) {}
}
