package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.alwaysFalse;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.and;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.or;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Condition;
import java.util.List;

/** The cases of {@code core.boolean}. */
final class BooleanCases {
    private BooleanCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.boolean.001",
                () -> select(ARTIST.id)
                        .where(or(ARTIST.genre.eq("rock"), ARTIST.genre.eq("folk")), ARTIST.active.isTrue())
                        .orderBy(ARTIST.id));
        cases.add(
                "core.boolean.002",
                () -> select(ARTIST.id)
                        .where(or(
                                ARTIST.genre.eq("rock"), and(ARTIST.genre.eq("folk"), ARTIST.active.eq(alwaysFalse()))))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.boolean.003",
                () -> select(ARTIST.id)
                        .where(not(or(ARTIST.genre.eq("rock"), ARTIST.genre.eq("jazz"))))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.boolean.004",
                () -> select(ARTIST.id)
                        .where(not(and(ARTIST.genre.eq("rock"), ARTIST.fee.gt(5000))))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.boolean.005",
                () -> select(ARTIST.id)
                        .where(or(
                                and(ARTIST.id.gt(2), ARTIST.id.lt(6)), and(ARTIST.id.gt(17), ARTIST.active.isFalse())))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.boolean.006",
                () -> select(ARTIST.id)
                        .where(
                                ARTIST.id.lt(10),
                                or(
                                        ARTIST.genre.eq("rock"),
                                        and(
                                                ARTIST.genre.eq("jazz"),
                                                or(ARTIST.country.eq("FR"), ARTIST.country.eq("PT")))))
                        .orderBy(ARTIST.id));
        cases.add("core.boolean.007", () -> select(ARTIST.id).where(not(not(ARTIST.id.eq(3)))));
        cases.add("core.boolean.008", () -> select(TAG.id).where(and(alwaysTrue(), TAG.id.eq(4))));
        cases.add("core.boolean.011", () -> select(TAG.id).where(or(alwaysFalse(), TAG.id.eq(4))));
        cases.add("core.boolean.012", () -> {
            Condition all = alwaysTrue();
            for (Condition next : List.of(TAG.id.gt(2), TAG.id.lt(5))) {
                all = and(all, next);
            }
            return select(TAG.id).where(all).orderBy(TAG.id);
        });
        cases.add(
                "core.boolean.016",
                () -> select(TAG.label).where(not(TAG.label.like("d%"))).orderBy(TAG.id));
        cases.add(
                "core.boolean.018",
                () -> select(TAG.id).where(not(TAG.id.in(1, 2, 3))).orderBy(TAG.id));
    }
}
