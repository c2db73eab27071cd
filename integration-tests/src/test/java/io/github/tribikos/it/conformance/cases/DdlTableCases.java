package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.ddl_table}. */
final class DdlTableCases {
    private DdlTableCases() {}

    static void register(Cases cases) {}
}
