package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Sql.alwaysFalse;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Festival.Tier;
import java.util.UUID;

/** The cases of {@code core.where}. */
final class WhereCases {
    private WhereCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.where.002",
                () -> select(ARTIST.id).where(ARTIST.id.ne(3), ARTIST.id.lt(6)).orderBy(ARTIST.id));
        cases.add(
                "core.where.003",
                () -> select(ARTIST.id)
                        .where(or(ARTIST.formedYear.le(1994), ARTIST.rating.lt(2.0)))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.where.006",
                () -> select(VISITOR.fullName).where(VISITOR.tier.eq(Tier.VIP)).orderBy(VISITOR.id));
        cases.add(
                "core.where.007",
                () -> select(VENUE.id)
                        .where(VENUE.siteCode.eq(UUID.fromString("00000000-0000-0000-0000-00000000a300"))));
        cases.add("core.where.008", () -> select(ARTIST.id).where(ARTIST.logo.eq(new byte[] {1, 0, (byte) 0xff, 7})));
        cases.add(
                "core.where.010",
                () -> select(PURCHASE_LINE.purchaseId, PURCHASE_LINE.lineNo)
                        .where(PURCHASE_LINE.qty.gt(PURCHASE_LINE.lineNo), PURCHASE_LINE.purchaseId.le(6))
                        .orderBy(PURCHASE_LINE.purchaseId, PURCHASE_LINE.lineNo));
        cases.add(
                "core.where.011",
                () -> select(ARTIST.id)
                        .where(literal((Integer) 4).gt(ARTIST.id))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.where.013",
                () -> select(VENUE.id).where(VENUE.outdoor.isTrue()).orderBy(VENUE.id));
        cases.add(
                "core.where.017",
                () -> select(PURCHASE.id).where(PURCHASE.note.eq("")).orderBy(PURCHASE.id));
        cases.add("core.where.018", () -> select(TAG.id).where(alwaysTrue()).orderBy(TAG.id));
        cases.add("core.where.019", () -> select(TAG.id).where(alwaysFalse()).orderBy(TAG.id));
    }
}
