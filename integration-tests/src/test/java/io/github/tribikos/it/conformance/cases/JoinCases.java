package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.GUARD;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.STAFF;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.TECHNICIAN;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.it.conformance.Festival.WRISTBAND;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.join}. */
final class JoinCases {
    private JoinCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.join.002",
                () -> select(VENUE.id, STAGE.stageNo.orNull())
                        .from(VENUE)
                        .leftJoin(STAGE)
                        .where(VENUE.id.ge(5))
                        .orderBy(VENUE.id, STAGE.stageNo));
        cases.add(
                "core.join.003",
                () -> select(STAGE.name, PERFORMANCE.id)
                        .from(STAGE)
                        .join(PERFORMANCE)
                        .where(PERFORMANCE.id.le(5))
                        .orderBy(PERFORMANCE.id));
        cases.add(
                "core.join.004",
                () -> select(PERFORMANCE.id, ARTIST.name)
                        .from(PERFORMANCE)
                        .join(ARTIST)
                        .where(PERFORMANCE.id.le(4))
                        .orderBy(PERFORMANCE.id));
        cases.add(
                "core.join.007",
                () -> select(ARTIST.name, TAG.label)
                        .from(ARTIST)
                        .join(ARTIST_TAG)
                        .join(TAG)
                        .where(ARTIST.id.eq(4))
                        .orderBy(TAG.id));
        cases.add(
                "core.join.008",
                () -> select(ARTIST.id, TAG.label.orNull())
                        .from(ARTIST)
                        .leftJoin(ARTIST_TAG.join(TAG), ARTIST.id.eq(ARTIST_TAG.artistId))
                        .where(ARTIST.id.in(8, 9))
                        .orderBy(ARTIST.id, TAG.id));
        cases.add(
                        "core.join.009",
                        () -> select(count()).from(GUARD).fullJoin(WRISTBAND, GUARD.zone.eq(WRISTBAND.color)))
                .accept(
                        "mysql",
                        "FULL OUTER JOIN: MySQL has none (house-style 9: an unsupported construct throws at compile time)");
        cases.add("core.join.011", () -> select(count()).from(TAG).join(VENUE, alwaysTrue()));
        cases.add(
                "core.join.013",
                () -> select(VISITOR.fullName, PURCHASE_LINE.item)
                        .where(
                                VISITOR.id.eq(PURCHASE.visitorId),
                                PURCHASE.id.eq(PURCHASE_LINE.purchaseId),
                                PURCHASE.id.eq(3))
                        .orderBy(PURCHASE_LINE.lineNo));
        cases.add(
                "core.join.014",
                () -> select(VISITOR.id, PURCHASE.id.orNull().as("pid"))
                        .from(VISITOR)
                        .leftJoin(PURCHASE)
                        .where(VISITOR.id.in(7, 19))
                        .orderBy(VISITOR.id));
        cases.add(
                "core.join.015",
                () -> select(STAFF.id, TECHNICIAN.speciality.orNull(), GUARD.badge.orNull())
                        .from(STAFF)
                        .leftJoin(TECHNICIAN)
                        .leftJoin(GUARD)
                        .orderBy(STAFF.id));
    }
}
