package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.DATE;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cases of {@code core.bindparam}. */
final class BindparamCases {
    private BindparamCases() {}

    @SuppressWarnings("NullAway") // a parameter takes NULL where its type argument says so
    static void register(Cases cases) {

        Param<Integer> t = param("t", INTEGER);
        cases.add("core.bindparam.003", () -> select(TAG.id).where(TAG.id.eq(t)))
                .given(Parameters.of(t, 6));
        cases.add(
                "core.bindparam.005",
                () -> select(TAG.id)
                        .where(or(TAG.id.eq(1), TAG.id.eq(2), TAG.label.eq("brass")))
                        .orderBy(TAG.id));
        Param<Integer> p = param("p", INTEGER);
        cases.add("core.bindparam.006", () -> select(TAG.id).where(TAG.id.eq(p)))
                .given(Parameters.of(p, 7));
        Param<Integer> c = param("c", INTEGER);
        cases.add("core.bindparam.007", () -> select(TAG.label).where(TAG.id.eq(c)))
                .given(Parameters.of(c, 3));
        Param<LocalDate> d = param("d", DATE);
        cases.add(
                        "core.bindparam.008",
                        () -> select(REVIEW.id).where(REVIEW.postedOn.eq(d)).orderBy(REVIEW.id))
                .given(Parameters.of(d, LocalDate.of(2024, 7, 9)));
        Param<@Nullable Integer> n = param("n", INTEGER).nullable();
        cases.add("core.bindparam.010", () -> select(TAG.id).where(TAG.id.eq(n)))
                .given(Parameters.of(n, null));
    }
}
