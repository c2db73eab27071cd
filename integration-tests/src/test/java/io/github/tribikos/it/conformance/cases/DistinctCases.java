package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.distinct}. */
final class DistinctCases {
    private DistinctCases() {}

    static void register(Cases cases) {

        cases.add("core.distinct.001", () -> select(VENUE.country).distinct().orderBy(VENUE.country));
        cases.add(
                "core.distinct.002",
                () -> select(PERFORMANCE.venueId, PERFORMANCE.headline)
                        .distinct()
                        .orderBy(PERFORMANCE.venueId, PERFORMANCE.headline));
        cases.only(
                "core.distinct.003",
                "postgresql",
                () -> select(PERFORMANCE.venueId, PERFORMANCE.id)
                        .distinctOn(PERFORMANCE.venueId)
                        .orderBy(PERFORMANCE.venueId, PERFORMANCE.startsAt, PERFORMANCE.id));
        cases.add(
                        "core.distinct.005",
                        () -> select(VENUE.city).distinct().orderBy(VENUE.city).limit(2))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
    }
}
