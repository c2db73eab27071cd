package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.ddl_index}. */
final class DdlIndexCases {
    private DdlIndexCases() {}

    static void register(Cases cases) {}
}
