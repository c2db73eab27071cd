package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.like}. */
final class LikeCases {
    private LikeCases() {}

    static void register(Cases cases) {}
}
