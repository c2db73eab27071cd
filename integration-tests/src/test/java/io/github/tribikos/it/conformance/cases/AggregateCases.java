package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.sql.Functions.avg;
import static io.github.tribikos.sql.Functions.percentileCont;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.aggregate}. */
final class AggregateCases {
    private AggregateCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.aggregate.004", () -> select(avg(REVIEW.stars).as("s")).where(REVIEW.performanceId.in(3, 4, 5)));
        cases.add(
                        "core.aggregate.008",
                        () -> select(sum(ARTIST.fee)
                                .filter(ARTIST.genre.eq("rock"), ARTIST.active.isTrue())
                                .as("s")))
                .accept(
                        "mysql",
                        "FILTER: there is no such clause; CASE gives the same sum (README, judging equality 2)");
        cases.add(
                        "core.aggregate.013",
                        () -> select(percentileCont(0.5).withinGroup(ARTIST.fee).as("med"))
                                .where(ARTIST.genre.eq("rock")))
                .accept(
                        "mysql",
                        "WITHIN GROUP: there is none; house-style 9: an unsupported construct throws at compile time");
    }
}
