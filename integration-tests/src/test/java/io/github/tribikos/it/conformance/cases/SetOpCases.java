package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.set_op}. */
final class SetOpCases {
    private SetOpCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.set_op.001",
                () -> select(ARTIST.country)
                        .where(ARTIST.country.isNotNull())
                        .union(select(VENUE.country))
                        .orderBy(ARTIST.country));
        cases.add(
                "core.set_op.002",
                () -> select(TAG.id)
                        .where(TAG.id.lt(3))
                        .unionAll(select(TAG.id).where(TAG.id.lt(4)))
                        .orderBy(TAG.id));
        cases.add("core.set_op.003", () -> select(ARTIST.country).intersect(select(VENUE.country)));
        cases.add(
                "core.set_op.004",
                () -> select(ARTIST.id).except(select(PERFORMANCE.artistId)).orderBy(ARTIST.id));
        cases.add(
                "core.set_op.005", () -> select(TAG.id).exceptAll(select(TAG.id).where(TAG.id.gt(2))));
        cases.add(
                "core.set_op.008",
                () -> select(TAG.id)
                        .where(TAG.id.lt(4))
                        .union(select(TAG.id).where(TAG.id.gt(6)))
                        .except(select(TAG.id).where(TAG.id.in(2, 7)))
                        .orderBy(TAG.id));
        cases.add(
                "core.set_op.009",
                () -> select(TAG.id)
                        .where(TAG.id.lt(7))
                        .except(select(TAG.id)
                                .where(TAG.id.lt(3))
                                .union(select(TAG.id).where(TAG.id.eq(5))))
                        .orderBy(TAG.id));
        cases.add(
                "core.set_op.013",
                () -> select(count())
                        .from(select(VENUE.city).union(select(VENUE.country)).as("u")));
        cases.add(
                "core.set_op.014",
                () -> select(VENUE.id)
                        .where(VENUE.id.in(select(STAGE.venueId)
                                .where(STAGE.covered.isTrue())
                                .union(select(inlined(6)))))
                        .orderBy(VENUE.id));
        cases.add("core.set_op.015", () -> {
            var k = TAG.id.as("k");
            var v = TAG.label.as("v");
            return select(k, v)
                    .where(TAG.id.eq(1))
                    .union(select(VENUE.id, VENUE.city).where(VENUE.id.eq(1)))
                    .orderBy(k, v);
        });
    }
}
