package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.denseRank;
import static io.github.tribikos.sql.Functions.firstValue;
import static io.github.tribikos.sql.Functions.lag;
import static io.github.tribikos.sql.Functions.lead;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.partitionBy;
import static io.github.tribikos.sql.Functions.rank;
import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.window;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Window.Bound.CURRENT_ROW;
import static io.github.tribikos.sql.Window.Bound.UNBOUNDED_FOLLOWING;
import static io.github.tribikos.sql.Window.Bound.following;
import static io.github.tribikos.sql.Window.Bound.preceding;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.window}. */
final class WindowCases {
    private WindowCases() {}

    static void register(Cases cases) {

        cases.add("core.window.001", () -> {
                    var rk = rowNumber()
                            .over(windowOrderBy(ARTIST.fee.desc(), ARTIST.id))
                            .as("rk");
                    return select(ARTIST.id, rk).orderBy(rk).limit(5);
                })
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
        cases.add("core.window.002", () -> {
            var byFee = partitionBy(ARTIST.genre).orderBy(ARTIST.fee);
            return select(
                            ARTIST.id,
                            rank().over(byFee).as("r"),
                            denseRank().over(byFee).as("dr"))
                    .where(ARTIST.genre.eq("electro"))
                    .orderBy(ARTIST.fee, ARTIST.id);
        });
        cases.add(
                "core.window.003",
                () -> select(
                                PURCHASE_LINE.purchaseId,
                                PURCHASE_LINE.lineNo,
                                sum(PURCHASE_LINE.qty)
                                        .over(partitionBy(PURCHASE_LINE.purchaseId))
                                        .as("tot"))
                        .where(PURCHASE_LINE.purchaseId.le(3))
                        .orderBy(PURCHASE_LINE.purchaseId, PURCHASE_LINE.lineNo));
        cases.add(
                "core.window.004",
                () -> select(TAG.id, count().over(window()).as("n"))
                        .where(TAG.id.le(2))
                        .orderBy(TAG.id));
        frames(cases);
        values(cases);
    }

    private static void frames(Cases cases) {
        cases.add(
                "core.window.007",
                () -> select(
                                TAG.id,
                                max(TAG.id)
                                        .over(windowOrderBy(TAG.id).rows(preceding(2), preceding(1)))
                                        .as("m"))
                        .orderBy(TAG.id));
        cases.add(
                "core.window.008",
                () -> select(
                                REVIEW.id,
                                sum(REVIEW.stars)
                                        .over(windowOrderBy(REVIEW.stars).range(CURRENT_ROW, UNBOUNDED_FOLLOWING))
                                        .as("s"))
                        .where(REVIEW.id.le(8))
                        .orderBy(REVIEW.id));
        cases.add(
                        "core.window.010",
                        () -> select(
                                        REVIEW.id,
                                        count().over(windowOrderBy(REVIEW.stars).groups(preceding(1), following(1)))
                                                .as("c"))
                                .where(REVIEW.id.le(8))
                                .orderBy(REVIEW.id))
                .accept(
                        "mysql",
                        "GROUPS: MySQL has no such frames (house-style 9: an unsupported construct throws at compile time)");
    }

    private static void values(Cases cases) {
        cases.add("core.window.012", () -> {
            var byId = windowOrderBy(TAG.id);
            return select(
                            TAG.id,
                            lag(TAG.label, 1, "none").over(byId).as("prev"),
                            lead(TAG.label).over(byId).as("nxt"))
                    .orderBy(TAG.id);
        });
        cases.add(
                "core.window.013",
                () -> select(
                                ARTIST.id,
                                firstValue(ARTIST.name)
                                        .over(partitionBy(ARTIST.genre).orderBy(ARTIST.fee.desc(), ARTIST.id))
                                        .as("top"))
                        .where(ARTIST.id.le(8))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.window.015",
                () -> select(
                                PERFORMANCE.id,
                                rowNumber()
                                        .over(partitionBy(PERFORMANCE.venueId, PERFORMANCE.stageNo)
                                                .orderBy(PERFORMANCE.startsAt))
                                        .as("seq"))
                        .where(PERFORMANCE.id.le(12))
                        .orderBy(PERFORMANCE.id));
        cases.add(
                        "core.window.017",
                        () -> select(
                                        STAGE.venueId,
                                        STAGE.stageNo,
                                        count().filter(STAGE.covered.isTrue())
                                                .over(partitionBy(STAGE.venueId))
                                                .as("c"))
                                .orderBy(STAGE.venueId, STAGE.stageNo))
                .accept(
                        "mysql",
                        "count(CASE WHEN ... END) for FILTER (WHERE stage.covered), which MySQL's grammar lacks (https://dev.mysql.com/doc/refman/8.4/en/aggregate-functions.html): the text recorded is an error there; FilterStyle.CASE, house-style 9, a difference of dialects is a style");
        cases.add("core.window.018", () -> {
            var rn = rowNumber()
                    .over(partitionBy(ARTIST.genre).orderBy(ARTIST.fee.desc(), ARTIST.id))
                    .as("rn");
            var w = select(ARTIST.id, ARTIST.name, rn).from(ARTIST).as("w");
            return select(w.get(ARTIST.name)).where(w.get(rn).eq(1)).orderBy(w.get(ARTIST.id));
        });
    }
}
