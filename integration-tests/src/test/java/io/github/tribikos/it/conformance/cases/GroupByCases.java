package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.cube;
import static io.github.tribikos.sql.Functions.groupingSets;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.byName;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.group_by}. */
final class GroupByCases {
    private GroupByCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.group_by.001",
                () -> select(ARTIST.genre, count().as("n"))
                        .groupBy(ARTIST.genre)
                        .orderBy(count().desc(), ARTIST.genre.cast(VARCHAR(20))));
        cases.add("core.group_by.002", () -> {
            var band = caseWhen(ARTIST.fee.gt(5_000), "high").otherwise("low").as("band");
            return select(band, count().as("n"))
                    .from(ARTIST)
                    .groupBy(byName("band"))
                    .orderBy(byName("band"));
        });
        cases.add(
                "core.group_by.004",
                () -> select(PURCHASE.visitorId, PURCHASE.status, count().as("n"))
                        .where(PURCHASE.visitorId.le(6))
                        .groupBy(PURCHASE.visitorId, PURCHASE.status)
                        .orderBy(PURCHASE.visitorId, PURCHASE.status));
        cases.add(
                "core.group_by.006",
                () -> select(PURCHASE_LINE.purchaseId, sum(PURCHASE_LINE.qty).as("q"))
                        .groupBy(PURCHASE_LINE.purchaseId)
                        .having(sum(PURCHASE_LINE.qty).gt(5))
                        .having(count().le(3))
                        .orderBy(PURCHASE_LINE.purchaseId));
        cases.add(
                        "core.group_by.009",
                        () -> select(
                                        VENUE.outdoor,
                                        VENUE.country,
                                        count().as("n"),
                                        sum(VENUE.capacity).as("cap"))
                                .groupBy(cube(VENUE.outdoor, VENUE.country)))
                .accept("mysql", "CUBE: there is none; house-style 9: an unsupported construct throws at compile time");
        cases.add(
                        "core.group_by.010",
                        () -> select(VENUE.country, VENUE.outdoor, count().as("n"))
                                .groupBy(groupingSets(
                                        tuple(VENUE.country, VENUE.outdoor), tuple(VENUE.country), tuple())))
                .accept(
                        "sqlite,mysql,mariadb",
                        "GROUPING SETS: there are none; house-style 9: an unsupported construct throws at compile time");
        cases.add(
                "core.group_by.013",
                () -> select(ARTIST.id).where(ARTIST.id.le(2)).orderBy(ARTIST.id));
        cases.add("core.group_by.007", () -> {
            var decade = ARTIST.formedYear.floorDiv(10).times(10);
            return select(decade.as("decade"), count().as("n"))
                    .where(ARTIST.formedYear.isNotNull())
                    .groupBy(decade)
                    .orderBy(byName("decade"));
        });
    }
}
