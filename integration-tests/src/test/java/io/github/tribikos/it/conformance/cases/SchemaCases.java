package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.schema}. */
final class SchemaCases {
    private SchemaCases() {}

    static void register(Cases cases) {}
}
