package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Sql.literalOrNull;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.DOUBLE;

import io.github.tribikos.it.conformance.Cases;
import java.math.BigDecimal;

/** The cases of {@code core.null}. */
final class NullCases {
    private NullCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.null.001",
                () -> select(ARTIST.id).where(ARTIST.rating.isNull()).orderBy(ARTIST.id));
        cases.add("core.null.003", () -> select(ARTIST.id).where(ARTIST.country.isNull()));
        cases.add(
                "core.null.004",
                () -> select(ARTIST.id)
                        .where(ARTIST.mentorId.isNotNull(), ARTIST.id.lt(6))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.null.005",
                () -> select(PURCHASE.id)
                        .where(PURCHASE.note.isDistinctFrom("gift"), PURCHASE.id.le(8))
                        .orderBy(PURCHASE.id));
        cases.add(
                "core.null.008",
                () -> select(
                                PURCHASE.id,
                                coalesce(PURCHASE.discount, new BigDecimal("0.000"))
                                        .as("disc"))
                        .where(PURCHASE.id.le(5))
                        .orderBy(PURCHASE.id));
        cases.add(
                "core.null.010",
                () -> select(ARTIST.id)
                        .where(not(ARTIST.rating.eq(3.5)), ARTIST.id.lt(12))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.null.011",
                () -> select(VENUE.id).where(not(VENUE.openedOn.isNull())).orderBy(VENUE.id));
        cases.add("core.null.012", () -> select(ARTIST.id).where(ARTIST.rating.gt(literalOrNull(null, DOUBLE))));
    }
}
