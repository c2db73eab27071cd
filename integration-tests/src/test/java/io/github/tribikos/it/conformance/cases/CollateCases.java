package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.collate}. */
final class CollateCases {
    private CollateCases() {}

    static void register(Cases cases) {}
}
