package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.NumberExpression;
import java.math.BigDecimal;

/** The cases of {@code core.label}. */
final class LabelCases {
    private LabelCases() {}

    static void register(Cases cases) {

        cases.add("core.label.001", () -> {
            NumberExpression<BigDecimal> dbl = ARTIST.fee.times(2).as("dbl");
            return select(ARTIST.id, dbl).where(dbl.gt(30000)).orderBy(ARTIST.id);
        });
        cases.add("core.label.002", () -> {
            Expression<String> ini = substr(ARTIST.name, 1, 1).as("ini");
            Expression<Long> n = count().as("n");
            return select(ini, n).groupBy(ini).having(count().gt(1)).orderBy(n.desc(), ini);
        });
        cases.add(
                "core.label.004",
                () -> select(TAG.id.plus(1), TAG.id.times(2), lower(TAG.label), lower(TAG.label))
                        .where(TAG.id.eq(1)));
        cases.add(
                "core.label.007",
                () -> select(TAG.id.as("x"), TAG.id.plus(1).as("x")).where(TAG.id.eq(1)));
        cases.add("core.label.008", () -> {
                    Expression<Integer> mean = max(PERFORMANCE.attendance).as("mean");
                    return select(PERFORMANCE.venueId, mean)
                            .groupBy(PERFORMANCE.venueId)
                            .orderBy(mean.desc().nullsLast(), PERFORMANCE.venueId);
                })
                .accept(
                        "mysql",
                        "CASE WHEN (max(performance.attendance) IS NULL) ... for NULLS LAST, which MySQL's ORDER BY lacks"
                                + " (https://dev.mysql.com/doc/refman/8.4/en/select.html): the text recorded is an error"
                                + " there; NullsOrderStyle.CASE, house-style 9, a difference of dialects is a style.");
    }
}
