package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.WRISTBAND;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.tuple;

import io.github.tribikos.it.conformance.Cases;
import java.util.List;

/** The cases of {@code core.delete}. */
final class DeleteCases {
    private DeleteCases() {}

    static void register(Cases cases) {
        cases.add("core.delete.001", () -> delete(REVIEW).where(REVIEW.stars.eq(1)));
        cases.add("core.delete.002", () -> delete(WRISTBAND));
        cases.add(
                "core.delete.005",
                () -> delete(REVIEW).where(REVIEW.performanceId.eq(PERFORMANCE.id), PERFORMANCE.venueId.eq(1)));
        cases.add("core.delete.008", () -> delete(PURCHASE).where(PURCHASE.id.eq(1)));
        cases.add("core.delete.009", () -> delete(WRISTBAND).suffixWith("LIMIT 3", "mysql", "mariadb"));
        cases.add(
                "core.delete.010", () -> delete(ARTIST).where(ARTIST.id.eq(1)).withHint(ARTIST, "ONLY", "postgresql"));
        cases.add(
                "core.delete.011",
                () -> delete(ARTIST_TAG)
                        .where(tuple(ARTIST_TAG.artistId, ARTIST_TAG.tagId)
                                .in(List.of(List.of(1, 1), List.of(1, 2), List.of(1, 3)))));
    }
}
