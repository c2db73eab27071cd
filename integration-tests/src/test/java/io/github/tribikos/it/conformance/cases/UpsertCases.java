package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.upsert}. */
final class UpsertCases {
    private UpsertCases() {}

    static void register(Cases cases) {}
}
