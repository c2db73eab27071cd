package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.postgresql.PostgresTypes.INT4RANGE;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.it.conformance.Festival.Tier;
import io.github.tribikos.postgresql.Range;
import io.github.tribikos.sql.Expression;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The cases of {@code core.literal_binds}. */
final class LiteralBindsCases {
    private static final String EVERYWHERE = "default,sqlite,postgresql,mysql,mariadb";
    private static final String QUIRK = "A literal for a refusal: README, quirks of core.literal_binds.013, 014, 020";

    private LiteralBindsCases() {}

    static void register(Cases cases) {
        inlined(cases, "004", literal("a\\b"));
        inlined(cases, "005", literal(true));
        inlined(cases, "006", literal(1.5))
                .accept(
                        EVERYWHERE,
                        "1.5E0 for 1.5, which is a decimal (ISO 9075-2, 5.3; https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS-NUMERIC): design 2.11, no value is changed silently");
        inlined(cases, "008", literal(LocalDate.of(2024, 7, 4)));
        inlined(cases, "009", literal(LocalDateTime.of(2024, 7, 4, 14, 30, 5)));
        inlined(cases, "010", literal(LocalDateTime.of(2024, 7, 4, 14, 30, 5, 123_000)));
        inlined(cases, "013", literal(Duration.ofMinutes(90))).accept("default,sqlite,mysql,mariadb", QUIRK);
        inlined(cases, "014", literal(new byte[] {1, (byte) 0xFF})).accept(EVERYWHERE, QUIRK);
        inlined(cases, "016", literal(Tier.VIP));
        inlined(cases, "017", nullValue(INTEGER));
        cases.only(
                        "core.literal_binds.020",
                        "postgresql",
                        () -> select(literal(Range.closedOpen(1, 5), INT4RANGE).as("v")))
                .literals();
        cases.add("core.literal_binds.022", () -> insert(TAG).set(TAG.label, "x:y"))
                .after(() -> select(TAG.label).where(TAG.id.gt(8)))
                .literals()
                .accept(
                        "postgresql",
                        "RETURNING tag.id is not asked for: README, quirks of core.insert.001: fetching the generated key through the driver instead is fine.");
        cases.add("core.literal_binds.023", () -> select(ARTIST.id).where(ARTIST.name.like("50%")))
                .literals();
    }

    private static Case inlined(Cases cases, String number, Expression<?> value) {
        return cases.add("core.literal_binds." + number, () -> select(value.as("v")))
                .literals();
    }
}
