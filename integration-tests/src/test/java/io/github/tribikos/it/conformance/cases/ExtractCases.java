package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.extract;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.DateField;

/** The cases of {@code core.extract}. */
final class ExtractCases {
    private ExtractCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.extract.001",
                () -> select(extract(DateField.YEAR, PERFORMANCE.startsAt).as("p"))
                        .where(PERFORMANCE.id.eq(4)));
        cases.add(
                "core.extract.002",
                () -> select(extract(DateField.MONTH, PERFORMANCE.startsAt).as("p"))
                        .where(PERFORMANCE.id.eq(4)));
        cases.add(
                "core.extract.004",
                () -> select(extract(DateField.HOUR, PERFORMANCE.startsAt).as("p"))
                        .where(PERFORMANCE.id.eq(4)));
        cases.add(
                "core.extract.005",
                () -> select(extract(DateField.MINUTE, PERFORMANCE.startsAt).as("p"))
                        .where(PERFORMANCE.id.eq(4)));
        cases.add(
                "core.extract.006",
                () -> select(extract(DateField.SECOND, PERFORMANCE.startsAt).as("p"))
                        .where(PERFORMANCE.id.eq(4)));
        cases.add(
                "core.extract.007",
                () -> select(extract(DateField.DOW, PERFORMANCE.startsAt).as("p"))
                        .where(PERFORMANCE.id.eq(4)));
        cases.add("core.extract.013", () -> {
            var m = extract(DateField.MONTH, PURCHASE.placedAt);
            return select(m.as("m"), count().as("n")).groupBy(m).orderBy(m);
        });
        cases.add(
                "core.extract.011",
                () -> select(extract(DateField.EPOCH, PERFORMANCE.startsAt).as("p"))
                        .where(PERFORMANCE.id.eq(4)));
    }
}
