package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.min;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.scalar_subquery}. */
final class ScalarSubqueryCases {
    private ScalarSubqueryCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.scalar_subquery.003",
                () -> select(TAG.label)
                        .orderBy(
                                select(count())
                                        .from(ARTIST_TAG)
                                        .where(ARTIST_TAG.tagId.eq(TAG.id))
                                        .asScalar()
                                        .desc(),
                                TAG.id));
        cases.add(
                "core.scalar_subquery.004",
                () -> select(select(max(TAG.id)).asScalar().plus(1).as("nxt")));
        cases.add(
                "core.scalar_subquery.006",
                () -> select(
                                VENUE.id,
                                select(count())
                                        .from(STAGE)
                                        .where(STAGE.venueId.eq(VENUE.id))
                                        .correlate()
                                        .asScalar()
                                        .as("c"))
                        .where(VENUE.id.eq(1)));
        cases.add(
                "core.scalar_subquery.007",
                () -> select(
                                ARTIST.id,
                                select(min(PERFORMANCE.id))
                                        .where(PERFORMANCE.artistId.eq(ARTIST.id))
                                        .correlateExcept(PERFORMANCE)
                                        .asScalar()
                                        .as("f"))
                        .where(ARTIST.id.le(3))
                        .orderBy(ARTIST.id));
        cases.add("core.scalar_subquery.008", () -> {
            var s2 = STAGE.as("s2");
            return select(STAGE.venueId, STAGE.name)
                    .where(STAGE.area.eq(select(max(s2.area))
                            .where(s2.venueId.eq(STAGE.venueId))
                            .asScalar()))
                    .orderBy(STAGE.venueId);
        });
    }
}
