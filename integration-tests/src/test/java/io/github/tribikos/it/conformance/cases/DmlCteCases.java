package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.dml_cte}. */
final class DmlCteCases {
    private DmlCteCases() {}

    static void register(Cases cases) {}
}
