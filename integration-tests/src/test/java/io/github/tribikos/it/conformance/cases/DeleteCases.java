package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.delete}. */
final class DeleteCases {
    private DeleteCases() {}

    static void register(Cases cases) {}
}
