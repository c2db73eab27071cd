package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.caseOf;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.typeCoerce;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.it.conformance.Cases;
import java.math.BigDecimal;

/** The cases of {@code core.case}. */
final class CaseCases {
    private CaseCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.case.001",
                () -> select(
                                ARTIST.id,
                                caseWhen(ARTIST.fee.ge(10_000), "high")
                                        .when(ARTIST.fee.ge(3_000), "mid")
                                        .otherwise("low")
                                        .as("band"))
                        .where(ARTIST.id.le(8))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.case.003",
                () -> select(caseOf(ARTIST.genre)
                                .when("rock", "R")
                                .when("jazz", "J")
                                .otherwise("-")
                                .as("g"))
                        .where(ARTIST.id.le(4))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.case.004",
                () -> select(TAG.label)
                        .orderBy(caseWhen(TAG.label.eq("improv"), 0).otherwise(1), TAG.label));
        cases.add(
                "core.case.008",
                () -> select(caseWhen(TAG.id.in(1, 2), nullValue(VARCHAR(30)))
                                .otherwise(TAG.label)
                                .as("z"))
                        .where(TAG.id.le(3))
                        .orderBy(TAG.id));
        cases.add(
                "core.case.006",
                () -> select(ARTIST.id)
                        .where(caseWhen(ARTIST.active.isTrue(), ARTIST.fee)
                                .otherwise(typeCoerce(ARTIST.rating, NUMERIC))
                                .gt(new BigDecimal(14_000)))
                        .orderBy(ARTIST.id));
    }
}
