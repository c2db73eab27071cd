package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.postgresql.PostgresFullText.matches;
import static io.github.tribikos.postgresql.PostgresFullText.plainToTsquery;
import static io.github.tribikos.postgresql.PostgresFullText.toTsvector;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
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
                        .where(matches(
                                toTsvector("english", coalesce(REVIEW.body, "")),
                                plainToTsquery("english", "clear sound"))));
        cases.add("core.fulltext.005", () -> select(VENUE.id).where(VENUE.name.match("lawn")));
    }
}
