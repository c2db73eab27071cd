package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.postgresql.PostgresTypes.REGCONFIG;
import static io.github.tribikos.postgresql.PostgresTypes.TSQUERY;
import static io.github.tribikos.postgresql.PostgresTypes.TSVECTOR;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.fulltext}. */
final class FulltextCases {
    private FulltextCases() {}

    static void register(Cases cases) {
        cases.add("core.fulltext.001", () -> select(ARTIST.id).where(ARTIST.name.match("foxes")));
        cases.only(
                "core.fulltext.004",
                "postgresql",
                () -> select(count())
                        .from(REVIEW)
                        .where(function(
                                        "to_tsvector",
                                        TSVECTOR,
                                        literal("english", REGCONFIG),
                                        coalesce(REVIEW.body, ""))
                                .boolOp(
                                        "@@",
                                        function(
                                                "plainto_tsquery",
                                                TSQUERY,
                                                literal("english", REGCONFIG),
                                                "clear sound"))));
        cases.add("core.fulltext.005", () -> select(VENUE.id).where(VENUE.name.match("lawn")));
    }
}
