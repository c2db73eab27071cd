package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.fulltext}. */
final class FulltextCases {
    private FulltextCases() {}

    static void register(Cases cases) {}
}
