package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.order_by}. */
final class OrderByCases {
    private OrderByCases() {}

    static void register(Cases cases) {}
}
