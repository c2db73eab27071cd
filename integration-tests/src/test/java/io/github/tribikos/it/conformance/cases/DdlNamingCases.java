package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.ddl_naming}. */
final class DdlNamingCases {
    private DdlNamingCases() {}

    static void register(Cases cases) {}
}
