package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** The cases of {@code core.insert}. */
final class InsertCases {
    private static final String KEY_NOT_ASKED_FOR =
            "README, quirks of core.insert.001: fetching the generated key through the driver instead is fine.";

    static final String NO_RETURNING =
            "RETURNING is refused: MySQL has none (https://dev.mysql.com/doc/refman/8.4/en/insert.html), and the text recorded was"
                    + " never executed; house-style 9: an unsupported construct throws at compile time.";

    private InsertCases() {}

    static void register(Cases cases) {
        cases.add("core.insert.001", () -> insert(TAG).set(TAG.label, "fireworks"))
                .accept("postgresql,oracle,mssql", "RETURNING tag.id is not asked for: " + KEY_NOT_ASKED_FOR);
        cases.add("core.insert.002", () -> insert(TAG).set(TAG.id, 30).set(TAG.label, "neon"));
        cases.add("core.insert.003", () -> insert(TAG))
                .accept(
                        "default,sqlite,postgresql,mysql,mariadb,oracle,mssql",
                        "Refused instead of VALUES of all columns: README, quirks of core.insert.003: refusing is better.");
        var label = param("label", Types.VARCHAR(30));
        cases.add("core.insert.006", () -> insert(TAG).set(TAG.label, label).returning(TAG.id, TAG.label))
                .given(Parameters.of(label, "r1"))
                .given(Parameters.of(label, "r2"))
                .given(Parameters.of(label, "r3"))
                .accept("mysql", NO_RETURNING);
        cases.add(
                "core.insert.007",
                () -> insert(ARTIST_TAG)
                        .set(ARTIST_TAG.artistId, 8)
                        .set(ARTIST_TAG.tagId, 1)
                        .set(ARTIST_TAG.weight, 5));
        cases.add(
                        "core.insert.009",
                        () -> insert(VISITOR)
                                .set(VISITOR.email, "z@z.example")
                                .set(VISITOR.fullName, "Z")
                                .set(VISITOR.registeredAt, LocalDateTime.parse("2024-07-01T10:00")))
                .accept("postgresql,oracle,mssql", "RETURNING visitor.id is not asked for: " + KEY_NOT_ASKED_FOR);
        cases.add(
                "core.insert.010",
                () -> insert(VENUE)
                        .set(VENUE.id, 60)
                        .set(VENUE.name, "V60")
                        .set(VENUE.city, "Y")
                        .set(VENUE.capacity, 5)
                        .set(VENUE.siteCode, UUID.fromString("00000000-0000-0000-0000-00000000a700")));
        cases.add(
                "core.insert.012",
                () -> insert(PURCHASE_LINE)
                        .set(PURCHASE_LINE.purchaseId, 1)
                        .set(PURCHASE_LINE.lineNo, 9)
                        .set(PURCHASE_LINE.item, "poster")
                        .set(PURCHASE_LINE.qty, 3)
                        .set(PURCHASE_LINE.unitPrice, new BigDecimal("12.50")));
        cases.add(
                "core.insert.013",
                () -> insert(TAG)
                        .columns(TAG.label)
                        .from(select(ARTIST.name).where(ARTIST.genre.eq("jazz")).orderBy(ARTIST.id)));
        cases.add(
                "core.insert.014",
                () -> insert(ARTIST_TAG)
                        .columns(ARTIST_TAG.artistId, ARTIST_TAG.tagId)
                        .from(select(ARTIST.id, literal(8)).from(ARTIST).where(ARTIST.id.in(8, 18))));
        cases.add(
                "core.insert.018",
                () -> insert(TAG)
                        .prefixWith("OR REPLACE", "sqlite")
                        .prefixWith("IGNORE", "mysql", "mariadb")
                        .set(TAG.id, 1)
                        .set(TAG.label, "acoustic2"));
        cases.add("core.insert.019", () -> insert(TAG).set(TAG.label, "inl"));
        cases.add(
                        "core.insert.020",
                        () -> insert(REVIEW)
                                .set(REVIEW.visitorId, 7)
                                .set(REVIEW.performanceId, 1)
                                .set(REVIEW.stars, 5)
                                .setNull(REVIEW.body)
                                .set(REVIEW.postedOn, LocalDate.parse("2024-07-30")))
                .accept("postgresql,oracle,mssql", "RETURNING review.id is not asked for: " + KEY_NOT_ASKED_FOR);
    }
}
