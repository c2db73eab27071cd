package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.DATE;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.cast}. */
final class CastCases {
    private CastCases() {}

    static void register(Cases cases) {

        cases.add("core.cast.002", () -> select(literal("42").cast(INTEGER).as("n")));
        cases.add(
                "core.cast.003", () -> select(ARTIST.fee.cast(INTEGER).as("f")).where(ARTIST.id.eq(3)));
        cases.add(
                "core.cast.004",
                () -> select(VENUE.capacity.cast(NUMERIC(10, 2)).as("c")).where(VENUE.id.eq(3)));
        cases.add(
                "core.cast.005",
                () -> select(PERFORMANCE.startsAt.cast(DATE).as("d")).where(PERFORMANCE.id.eq(1)));
        cases.add("core.cast.012", () -> select(nullValue(INTEGER).cast(INTEGER).as("n")));
    }
}
