package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.LOST_ITEM;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.WRISTBAND;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Insert;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** The cases of {@code core.returning}. */
final class ReturningCases {
    private ReturningCases() {}

    static void register(Cases cases) {
        cases.add("core.returning.001", () -> insert(TAG).set(TAG.label, "ret").returning(TAG.id, TAG.label))
                .accept("mysql", InsertCases.NO_RETURNING);
        cases.add(
                        "core.returning.002",
                        () -> insert(TAG)
                                .set(TAG.label, "ret")
                                .returning(
                                        upper(TAG.label).as("u"),
                                        TAG.id.plus(100).as("k")))
                .accept("mysql", InsertCases.NO_RETURNING);
        cases.add(
                        "core.returning.005",
                        () -> delete(WRISTBAND)
                                .where(WRISTBAND.kind.eq("crew"))
                                .returning(WRISTBAND.id, WRISTBAND.backstageCode))
                .accept("mysql", InsertCases.NO_RETURNING);
        cases.add(
                        "core.returning.006",
                        () -> insert(PURCHASE_LINE)
                                .set(PURCHASE_LINE.purchaseId, 2)
                                .set(PURCHASE_LINE.lineNo, 8)
                                .set(PURCHASE_LINE.item, "parking")
                                .set(PURCHASE_LINE.qty, 2)
                                .set(PURCHASE_LINE.unitPrice, new BigDecimal("15.00"))
                                .returning(PURCHASE_LINE.lineTotal))
                .accept("mysql", InsertCases.NO_RETURNING);
        cases.add("core.returning.009", () -> purchase().returning(PURCHASE.id, PURCHASE.discount, PURCHASE.note));
        cases.on("core.returning.009", "mysql", ReturningCases::purchase);
        cases.add(
                        "core.returning.010",
                        () -> delete(LOST_ITEM)
                                .where(LOST_ITEM.id.eq(1))
                                .returning(LOST_ITEM.itemName, LOST_ITEM.order))
                .accept("mysql", InsertCases.NO_RETURNING);
    }

    private static Insert purchase() {
        return insert(PURCHASE)
                .set(PURCHASE.visitorId, 1)
                .set(PURCHASE.placedAt, LocalDateTime.parse("2024-08-01T00:00"));
    }
}
