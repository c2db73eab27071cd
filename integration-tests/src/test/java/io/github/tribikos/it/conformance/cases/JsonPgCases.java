package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.json_pg}. */
final class JsonPgCases {
    private JsonPgCases() {}

    static void register(Cases cases) {}
}
