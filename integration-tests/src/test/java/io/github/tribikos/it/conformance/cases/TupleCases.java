package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.tuple;

import io.github.tribikos.it.conformance.Cases;
import java.math.BigDecimal;
import java.util.List;

/** The cases of {@code core.tuple}. */
final class TupleCases {
    private TupleCases() {}

    static void register(Cases cases) {
        cases.add(
                "core.tuple.002",
                () -> select(STAGE.name)
                        .where(tuple(STAGE.venueId, STAGE.stageNo).eq(List.of(4, 2))));
        cases.add(
                        "core.tuple.003",
                        () -> select(ARTIST.id)
                                .where(tuple(ARTIST.fee, ARTIST.id).lt(List.of(new BigDecimal("5400.00"), 20)))
                                .orderBy(ARTIST.fee.desc(), ARTIST.id.desc())
                                .limit(3))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
        cases.add(
                "core.tuple.005",
                () -> select(STAGE.name)
                        .where(tuple(STAGE.venueId, STAGE.stageNo)
                                .eq(select(PERFORMANCE.venueId, PERFORMANCE.stageNo)
                                        .where(PERFORMANCE.id.eq(1)))));
    }
}
