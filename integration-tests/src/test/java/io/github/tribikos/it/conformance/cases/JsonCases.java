package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.json}. */
final class JsonCases {
    private JsonCases() {}

    static void register(Cases cases) {}
}
