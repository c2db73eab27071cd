package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.it.conformance.Cases;
import java.math.BigDecimal;

/** The cases of {@code core.update}. */
final class UpdateCases {
    private UpdateCases() {}

    static void register(Cases cases) {
        cases.add("core.update.003", () -> update(TAG).set(TAG.label, TAG.label.concat("_x")));
        cases.add(
                "core.update.004", () -> update(PURCHASE).setNull(PURCHASE.note).where(PURCHASE.note.eq("")));
        cases.add(
                "core.update.007",
                () -> update(PERFORMANCE)
                        .set(PERFORMANCE.attendance, 0)
                        .where(PERFORMANCE.venueId.eq(VENUE.id), VENUE.city.eq("Torino")));
        cases.add(
                "core.update.008",
                () -> update(STAGE)
                        .set(STAGE.name, STAGE.name.concat("@").concat(VENUE.city))
                        .where(STAGE.venueId.eq(VENUE.id), VENUE.country.eq("FR")));
        cases.add("core.update.009", () -> {
            var m = ARTIST.as("m");
            return update(ARTIST).set(ARTIST.fee, m.fee).where(ARTIST.mentorId.eq(m.id), m.id.eq(5));
        });
        cases.add("core.update.010", () -> {
            var t = select(PURCHASE_LINE.purchaseId)
                    .groupBy(PURCHASE_LINE.purchaseId)
                    .having(sum(PURCHASE_LINE.qty).gt(8))
                    .as("t");
            return update(PURCHASE).set(PURCHASE.note, "big").where(PURCHASE.id.eq(t.get(PURCHASE_LINE.purchaseId)));
        });
        cases.add(
                "core.update.011",
                () -> update(ARTIST)
                        .from(PERFORMANCE)
                        .set(PERFORMANCE.headline, false)
                        .set(ARTIST.active, false)
                        .where(PERFORMANCE.artistId.eq(ARTIST.id), ARTIST.id.eq(1)));
        cases.add(
                "core.update.012",
                () -> update(PURCHASE_LINE)
                        .set(PURCHASE_LINE.qty, 5)
                        .set(PURCHASE_LINE.unitPrice, new BigDecimal("1.00"))
                        .where(PURCHASE_LINE.purchaseId.eq(1), PURCHASE_LINE.lineNo.eq(1)));
        cases.add("core.update.016", () -> update(TAG).where(TAG.id.eq(3)))
                .accept(
                        "default,sqlite,postgresql,mysql,mariadb,oracle,mssql",
                        "Refused instead of SET of all columns: README, quirks of core.update.016: refusing is better.");
        cases.add(
                "core.update.017",
                () -> update(STAGE).set(STAGE.stageNo, 9).where(STAGE.venueId.eq(1), STAGE.stageNo.eq(4)));
        cases.add(
                "core.update.018",
                () -> update(REVIEW)
                        .set(REVIEW.body, "flag")
                        .where(
                                REVIEW.performanceId.eq(PERFORMANCE.id),
                                PERFORMANCE.artistId.eq(ARTIST.id),
                                ARTIST.genre.eq("electro")));
    }
}
