package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.type_roundtrip}. */
final class TypeRoundtripCases {
    private TypeRoundtripCases() {}

    static void register(Cases cases) {}
}
