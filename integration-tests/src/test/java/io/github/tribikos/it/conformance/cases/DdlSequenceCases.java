package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.ddl_sequence}. */
final class DdlSequenceCases {
    private DdlSequenceCases() {}

    static void register(Cases cases) {}
}
