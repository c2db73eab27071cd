package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.listParam;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalOrNull;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Festival.Tier;
import io.github.tribikos.sql.ListParam;
import io.github.tribikos.sql.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The cases of {@code core.in}. */
final class InCases {
    private InCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.in.001", () -> select(TAG.label).where(TAG.id.in(1, 3, 5)).orderBy(TAG.id));
        cases.add("core.in.003", () -> select(TAG.id).where(TAG.id.in(List.of(4))));
        cases.add("core.in.005", () -> select(TAG.id).where(TAG.id.in(List.of())));
        cases.add("core.in.007", () -> select(count()).from(ARTIST).where(ARTIST.country.notIn(List.of())));
        cases.add("core.in.008", () -> select(TAG.id).where(or(TAG.id.in(List.of()), TAG.id.eq(2))));
        cases.add(
                "core.in.009",
                () -> select(TAG.label)
                        .where(not(TAG.label.in(List.of())), TAG.id.lt(3))
                        .orderBy(TAG.id));
        ListParam<Integer> ids = listParam("ids", INTEGER);
        cases.add("core.in.012", () -> select(TAG.label).where(TAG.id.in(ids)).orderBy(TAG.id))
                .given(Parameters.of(ids, List.of(2, 4)));
        cases.add(
                "core.in.010",
                () -> select(ARTIST.name)
                        .where(ARTIST.id.in(select(ARTIST_TAG.artistId).where(ARTIST_TAG.tagId.eq(5))))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.in.017",
                () -> select(VISITOR.id)
                        .where(VISITOR.tier.in(Tier.PLUS, Tier.VIP), VISITOR.id.lt(10))
                        .orderBy(VISITOR.id));
        cases.add(
                "core.in.018",
                () -> select(VENUE.id)
                        .where(VENUE.openedOn.in(LocalDate.of(1998, 5, 1), LocalDate.of(2021, 1, 15)))
                        .orderBy(VENUE.id));
        cases.add(
                "core.in.019",
                () -> select(VENUE.id)
                        .where(VENUE.siteCode.in(
                                UUID.fromString("00000000-0000-0000-0000-00000000a100"),
                                UUID.fromString("00000000-0000-0000-0000-00000000a400")))
                        .orderBy(VENUE.id));

        cases.add(
                "core.in.015",
                () -> select(PURCHASE_LINE.purchaseId, PURCHASE_LINE.lineNo)
                        .where(
                                literal(2, INTEGER).in(PURCHASE_LINE.qty, PURCHASE_LINE.lineNo),
                                PURCHASE_LINE.purchaseId.le(4))
                        .orderBy(PURCHASE_LINE.purchaseId, PURCHASE_LINE.lineNo));
        cases.add(
                        "core.in.016",
                        () -> select(ARTIST.id).where(ARTIST.country.in(literal("JP"), literalOrNull(null, TEXT))))
                .accept(
                        "default",
                        ":param_1, :param_2 for :country_1_1, :country_1_2: a null among plain values is refused, as IN never matches NULL (house-style 11, errors of use are raised early); the list is one of expressions.");
        cases.add(
                "core.in.022",
                () -> select(STAGE.venueId, STAGE.stageNo)
                        .where(
                                STAGE.venueId.eq(1),
                                tuple(STAGE.venueId, STAGE.stageNo)
                                        .notIn(List.of(List.of(1, 1), List.of(1, 2), List.of(1, 3)))));
        cases.add(
                "core.in.023",
                () -> select(STAGE.name, STAGE.venueId)
                        .where(tuple(STAGE.venueId, STAGE.stageNo)
                                .inRows(select(PERFORMANCE.venueId, PERFORMANCE.stageNo)
                                        .where(PERFORMANCE.headline.isTrue())))
                        .orderBy(STAGE.venueId));
    }
}
