package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.group_by}. */
final class GroupByCases {
    private GroupByCases() {}

    static void register(Cases cases) {}
}
