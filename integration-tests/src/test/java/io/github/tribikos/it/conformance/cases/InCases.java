package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Festival.Tier;
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
    }
}
