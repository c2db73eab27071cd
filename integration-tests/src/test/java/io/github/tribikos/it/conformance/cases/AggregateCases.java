package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Functions.aggregateStrings;
import static io.github.tribikos.sql.Functions.avg;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.mode;
import static io.github.tribikos.sql.Functions.percentileCont;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;
import java.math.BigDecimal;

/** The cases of {@code core.aggregate}. */
final class AggregateCases {
    private static final String NEUTRAL = "string_agg for a refusal: README, quirks of core.aggregate.009 and 011";
    private static final String WITHIN_GROUP =
            "WITHIN GROUP (ORDER BY ...) is refused: MySQL has no such aggregates (https://dev.mysql.com/doc/refman/8.4/en/aggregate-functions.html); house-style 9: an unsupported construct throws at compile time";

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
                        "sum(CASE WHEN ... THEN artist.fee END) for FILTER (WHERE ...), which MySQL's grammar lacks (https://dev.mysql.com/doc/refman/8.4/en/aggregate-functions.html): the text recorded is an error there; FilterStyle.CASE, house-style 9, a difference of dialects is a style");
        cases.add(
                        "core.aggregate.013",
                        () -> select(percentileCont(0.5).withinGroup(ARTIST.fee).as("med"))
                                .where(ARTIST.genre.eq("rock")))
                .accept("mysql", WITHIN_GROUP);
        cases.add(
                        "core.aggregate.009",
                        () -> select(aggregateStrings(TAG.label, ", ").as("labels"))
                                .where(TAG.id.eq(2)))
                .accept("default", NEUTRAL);
        cases.only(
                "core.aggregate.010",
                "postgresql",
                () -> select(aggregateStrings(TAG.label, ",")
                                .orderBy(TAG.label.desc())
                                .as("s"))
                        .where(TAG.id.le(3)));
        cases.add(
                        "core.aggregate.011",
                        () -> select(aggregateStrings(TAG.label, "/")
                                        .orderBy(TAG.label.desc())
                                        .as("s"))
                                .where(TAG.id.le(3)))
                .accept("default", NEUTRAL);
        cases.add(
                        "core.aggregate.014",
                        () -> select(mode(TEXT)
                                .withinGroup(ARTIST.genre.desc())
                                .filter(ARTIST.active.isTrue())
                                .as("m")))
                .accept("mysql", WITHIN_GROUP);
        cases.add(
                        "core.aggregate.015",
                        () -> select(function("rank", INTEGER, new BigDecimal(10_000))
                                .withinGroup(ARTIST.fee)
                                .as("r")))
                .accept("mysql", WITHIN_GROUP);
        cases.only(
                "core.aggregate.016",
                "postgresql",
                () -> select(function("array_agg", ARRAY(TEXT), TAG.label)
                        .orderBy(TAG.id)
                        .as("arr")));
    }
}
