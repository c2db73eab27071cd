package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.literal_binds}. */
final class LiteralBindsCases {
    private LiteralBindsCases() {}

    static void register(Cases cases) {}
}
