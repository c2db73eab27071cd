package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.GUARD;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.STAFF;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.TECHNICIAN;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.notExists;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.exists}. */
final class ExistsCases {
    private ExistsCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.exists.002",
                () -> select(ARTIST.id)
                        .where(exists(select(PERFORMANCE.id)
                                .where(PERFORMANCE.artistId.eq(ARTIST.id), PERFORMANCE.headline.isTrue())))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.exists.003",
                () -> select(ARTIST.id)
                        .where(notExists(select(PERFORMANCE.id).where(PERFORMANCE.artistId.eq(ARTIST.id))))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.exists.005",
                () -> select(exists(select(TAG.id).where(TAG.id.eq(99))).as("has")));
        cases.add(
                "core.exists.007",
                () -> select(STAFF.id)
                        .where(or(exists(TECHNICIAN.staffId.eq(STAFF.id)), exists(GUARD.staffId.eq(STAFF.id))))
                        .orderBy(STAFF.id));
        cases.add(
                        "core.exists.008",
                        () -> select(VISITOR.id)
                                .where(exists(select(PURCHASE.status)
                                        .distinct()
                                        .where(PURCHASE.visitorId.eq(VISITOR.id))
                                        .limit(1)))
                                .orderBy(VISITOR.id))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
        cases.add("core.exists.009", () -> {
            var item = literal("poster").as("item");
            var w = select(item).union(select(literal("locker"))).as("w");
            var bought = select(PURCHASE_LINE.item)
                    .from(PURCHASE)
                    .join(PURCHASE_LINE)
                    .where(PURCHASE.visitorId.eq(VISITOR.id), PURCHASE_LINE.item.eq(w.get(item)));
            return select(VISITOR.id)
                    .where(notExists(select(w.get(item)).from(w).where(notExists(bought))))
                    .orderBy(VISITOR.id);
        });
    }
}
