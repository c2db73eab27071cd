package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Functions.concat;
import static io.github.tribikos.sql.Sql.excluded;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Insert;
import java.time.LocalDate;
import java.util.Map;

/** The cases of {@code core.upsert}. */
final class UpsertCases {
    private static final String KEY_NOT_ASKED_FOR =
            " is not asked for: README, quirks of core.upsert.010, 014, 017, 018: fetching the generated key through the driver"
                    + " instead is fine.";

    private UpsertCases() {}

    static void register(Cases cases) {
        cases.only(
                "core.upsert.002",
                "sqlite",
                () -> insert(TAG).set(TAG.label, "dance").onConflict(TAG.label).doNothing());
        cases.only("core.upsert.003", "sqlite", UpsertCases::heavier);
        cases.only(
                "core.upsert.007",
                "sqlite",
                () -> tag(4, "late").onConflict(TAG.id).doUpdate(TAG.label).returning(TAG.id, TAG.label));
        cases.only(
                "core.upsert.008",
                "sqlite",
                () -> insert(TAG)
                        .values(
                                Map.of(1, "one", 20, "twenty").entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .toList(),
                                (row, tag) -> row.set(TAG.id, tag.getKey()).set(TAG.label, tag.getValue()))
                        .onConflict(TAG.id)
                        .doUpdate(TAG.label));
        cases.only(
                "core.upsert.009",
                "postgresql",
                () -> tag(1, "acoustic").onConflict().doNothing());
        cases.only(
                        "core.upsert.010",
                        "postgresql",
                        () -> insert(TAG)
                                .set(TAG.label, "dance")
                                .onConflict(TAG.label)
                                .doNothing())
                .accept("postgresql", "RETURNING tag.id" + KEY_NOT_ASKED_FOR);
        cases.only("core.upsert.011", "postgresql", UpsertCases::heavier);
        cases.only(
                "core.upsert.012",
                "postgresql",
                () -> tag(2, "dance")
                        .onConflict(TAG.id)
                        .doUpdate(
                                row -> row.set(TAG.label, TAG.label.concat("+").concat(excluded(TAG.label)))));
        cases.only(
                        "core.upsert.014",
                        "postgresql",
                        () -> insert(TAG)
                                .set(TAG.label, "dance")
                                .onConflict(TAG.label)
                                .where(TAG.id.gt(0))
                                .doNothing())
                .accept("postgresql", "RETURNING tag.id" + KEY_NOT_ASKED_FOR);
        cases.only(
                        "core.upsert.017",
                        "postgresql",
                        () -> insert(TAG)
                                .set(TAG.label, "family")
                                .onConflictOnConstraint("tag_label_key")
                                .doNothing())
                .accept("postgresql", "RETURNING tag.id" + KEY_NOT_ASKED_FOR);
        cases.only(
                        "core.upsert.018",
                        "postgresql",
                        () -> insert(REVIEW)
                                .set(
                                        REVIEW.visitorId,
                                        select(REVIEW.visitorId)
                                                .where(REVIEW.id.eq(1))
                                                .asScalar())
                                .set(
                                        REVIEW.performanceId,
                                        select(REVIEW.performanceId)
                                                .where(REVIEW.id.eq(1))
                                                .asScalar())
                                .set(REVIEW.stars, 1)
                                .set(REVIEW.postedOn, LocalDate.parse("2024-08-01"))
                                .onConflictOnConstraint("uq_review_once")
                                .doUpdate(REVIEW.stars))
                .accept("postgresql", "RETURNING review.id" + KEY_NOT_ASKED_FOR);
        cases.only(
                "core.upsert.019",
                "mysql,mariadb",
                () -> tag(2, "dance").onConflict().doUpdate(row -> row.set(TAG.label, "dancing")));
        cases.only(
                "core.upsert.021",
                "mysql,mariadb",
                () -> tag(3, "x")
                        .onConflict()
                        .doUpdate(row -> row.set(TAG.label, concat(TAG.label, "+", excluded(TAG.label)))));
    }

    private static Insert tag(int id, String label) {
        return insert(TAG).set(TAG.id, id).set(TAG.label, label);
    }

    private static Insert heavier() {
        return insert(ARTIST_TAG)
                .set(ARTIST_TAG.artistId, 1)
                .set(ARTIST_TAG.tagId, 8)
                .set(ARTIST_TAG.weight, 4)
                .onConflict(ARTIST_TAG.artistId, ARTIST_TAG.tagId)
                .doUpdate(ARTIST_TAG.weight);
    }
}
