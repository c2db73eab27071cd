package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.type_ddl}. */
final class TypeDdlCases {
    private TypeDdlCases() {}

    static void register(Cases cases) {}
}
