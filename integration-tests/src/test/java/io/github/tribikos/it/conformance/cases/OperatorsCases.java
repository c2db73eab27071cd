package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;
import java.time.LocalDate;

/** The cases of {@code core.operators}. */
final class OperatorsCases {
    private OperatorsCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.operators.004",
                () -> select(VENUE.capacity.floorDiv(7).as("q"))
                        .where(VENUE.id.le(3))
                        .orderBy(VENUE.id));
        cases.add(
                "core.operators.006",
                () -> select(VENUE.capacity.rem(7).as("m"))
                        .where(VENUE.id.le(3))
                        .orderBy(VENUE.id));
        cases.add(
                "core.operators.007",
                () -> select(
                                TAG.id.unaryMinus().as("neg"),
                                TAG.id.plus(1).unaryMinus().as("neg2"))
                        .where(TAG.id.le(2))
                        .orderBy(TAG.id));
        cases.add(
                "core.operators.010",
                () -> select(TAG.label.appendedTo("tag: ").as("t")).where(TAG.id.eq(1)));
        cases.add(
                "core.operators.011",
                () -> select(TAG.id.subtractedFrom(100).as("r"))
                        .where(TAG.id.le(2))
                        .orderBy(TAG.id));
        cases.add(
                "core.operators.012", () -> select(TAG.id.bitwiseAnd(3).as("b")).orderBy(TAG.id));
        cases.add(
                        "core.operators.013",
                        () -> select(
                                        TAG.id.bitwiseOr(4).as("o"),
                                        TAG.id.bitwiseXor(5).as("x"))
                                .where(TAG.id.le(3))
                                .orderBy(TAG.id))
                .accept(
                        "sqlite",
                        "((tag.id | ?) - (tag.id & ?)) for (tag.id | ? - tag.id & ?): README, known oddities, a correct emulation is to be preferred.")
                .acceptOddRows("sqlite", "The recorded XOR is arithmetically wrong: README, known oddities.");
        cases.add(
                "core.operators.015",
                () -> select(ARTIST.id)
                        .where(ARTIST.formedYear.between(2001, 2008))
                        .orderBy(ARTIST.id));
        cases.add(
                        "core.operators.016",
                        () -> select(ARTIST.id)
                                .where(ARTIST.formedYear.betweenSymmetric((short) 2008, (short) 2001))
                                .orderBy(ARTIST.id))
                .accept(
                        "mysql",
                        "BETWEEN SYMMETRIC is refused, as MySQL has no such thing: house-style 9, an unsupported"
                                + " construct throws at compile time.");
        cases.add(
                "core.operators.017",
                () -> select(REVIEW.id)
                        .where(REVIEW.postedOn.between(LocalDate.of(2024, 7, 5), LocalDate.of(2024, 7, 7)))
                        .orderBy(REVIEW.id));
        cases.add(
                "core.operators.018",
                () -> select(PURCHASE_LINE.purchaseId, PURCHASE_LINE.lineNo)
                        .where(
                                PURCHASE_LINE.qty.between(PURCHASE_LINE.lineNo, PURCHASE_LINE.lineNo.plus(1)),
                                PURCHASE_LINE.purchaseId.le(5))
                        .orderBy(PURCHASE_LINE.purchaseId, PURCHASE_LINE.lineNo));
        cases.add(
                "core.operators.019",
                () -> select(ARTIST.id)
                        .where(ARTIST.fee.times(2).gt(ARTIST.fee.plus(10000)))
                        .orderBy(ARTIST.id));
        ofTheUsers(cases);
    }

    private static void ofTheUsers(Cases cases) {
        cases.add(
                "core.operators.020",
                () -> select(TAG.id.op("<<", 1).as("s")).where(TAG.id.le(2)).orderBy(TAG.id));
        cases.add(
                "core.operators.023",
                () -> select(TAG.id.op("+", 2).times(3).as("p")).where(TAG.id.eq(1)));
        cases.add("core.operators.026", () -> select(ARTIST.genre).distinct());
        cases.add(
                "core.operators.027",
                () -> select(
                                VENUE.id,
                                VENUE.openedOn
                                        .op("-", LocalDate.of(2000, 1, 1), INTEGER, 7)
                                        .as("days"))
                        .where(VENUE.id.le(2))
                        .orderBy(VENUE.id));

        cases.add(
                "core.operators.024",
                () -> select(TAG.id
                                .op("+", 2, INTEGER, 10)
                                .op("*", 3, INTEGER, 8)
                                .as("p"))
                        .where(TAG.id.eq(1)));
    }
}
