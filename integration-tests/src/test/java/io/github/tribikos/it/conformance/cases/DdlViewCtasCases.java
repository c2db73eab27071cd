package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.ddl_view_ctas}. */
final class DdlViewCtasCases {
    private DdlViewCtasCases() {}

    static void register(Cases cases) {}
}
