package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.abs;
import static io.github.tribikos.sql.Sql.byName;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.order_by}. */
final class OrderByCases {
    private OrderByCases() {}

    static void register(Cases cases) {

        cases.add(
                        "core.order_by.001",
                        () -> select(ARTIST.name)
                                .where(ARTIST.id.le(11))
                                .orderBy(ARTIST.rating.desc().nullsLast(), ARTIST.id))
                .accept(
                        "mysql",
                        "CASE WHEN (... IS NULL) THEN 1 ELSE 0 END before it for NULLS LAST, which MySQL's ORDER BY lacks (https://dev.mysql.com/doc/refman/8.4/en/select.html): the text recorded is an error there; NullsOrderStyle.CASE, house-style 9, a difference of dialects is a style");
        cases.add(
                        "core.order_by.002",
                        () -> select(ARTIST.name)
                                .orderBy(ARTIST.formedYear.asc().nullsFirst(), ARTIST.id)
                                .limit(4))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good")
                .accept(
                        "mysql",
                        "CASE WHEN (... IS NULL) THEN 0 ELSE 1 END before it for NULLS FIRST, which MySQL's ORDER BY lacks (https://dev.mysql.com/doc/refman/8.4/en/select.html): the text recorded is an error there; NullsOrderStyle.CASE, house-style 9, a difference of dialects is a style");
        cases.add("core.order_by.006", () -> {
            var doubled = ARTIST.fee.times(2);
            return select(ARTIST.id, doubled.as("dbl")).where(ARTIST.id.le(3)).orderBy(doubled.plus(1));
        });
        cases.add(
                "core.order_by.007",
                () -> select(TAG.id.unaryMinus().as("neg")).where(TAG.id.le(3)).orderBy(abs(TAG.id.unaryMinus())));
        cases.add(
                        "core.order_by.010",
                        () -> select(ARTIST.id)
                                .orderBy(ARTIST.genre.eq("folk").desc(), ARTIST.id)
                                .limit(6))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
        cases.add(
                "core.order_by.013",
                () -> select(VENUE.country, VENUE.name).orderBy(byName("country"), byName("name")));
        cases.add(
                "core.order_by.011",
                () -> select(VENUE.id).orderBy(text("capacity desc").expression(INTEGER)));
    }
}
