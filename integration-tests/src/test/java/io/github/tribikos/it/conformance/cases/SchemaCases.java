package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.SEASON;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Festival.Season;

/** The cases of {@code core.schema}. */
final class SchemaCases {
    private SchemaCases() {}

    static void register(Cases cases) {

        cases.add("core.schema.002", () -> {
            Season s = SEASON.as("s");
            return select(s.title).where(s.year.eq(2021));
        });
        cases.add(
                        "core.schema.003",
                        () -> select(SEASON.year, VENUE.id)
                                .from(SEASON)
                                .join(VENUE, SEASON.visitors.gt(VENUE.capacity))
                                .orderBy(SEASON.year, VENUE.id)
                                .limit(3))
                .accept("sqlite", "LIMIT ? for LIMIT ? OFFSET ?: README, quirks, plain LIMIT ? is as good.");
        cases.add("core.schema.004", () -> insert(SEASON).set(SEASON.year, 2024).set(SEASON.title, "Encore"));
        cases.add(
                "core.schema.005", () -> update(SEASON).set(SEASON.visitors, 1).where(SEASON.year.eq(2020)));
        cases.add("core.schema.006", () -> delete(SEASON).where(SEASON.year.lt(2021)));
    }
}
