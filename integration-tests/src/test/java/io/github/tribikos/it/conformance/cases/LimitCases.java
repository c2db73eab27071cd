package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.BIGINT;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Parameters;

/** The cases of {@code core.limit}. */
final class LimitCases {
    private LimitCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.limit.002",
                () -> select(ARTIST.id).orderBy(ARTIST.id).limit(3).offset(5));
        cases.add("core.limit.004", () -> select(ARTIST.id).orderBy(ARTIST.id).limit(0))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
        cases.add("core.limit.005", () -> select(ARTIST.id).orderBy(ARTIST.id).slice(2, 5));
        cases.add(
                        "core.limit.006",
                        () -> select(ARTIST.id)
                                .orderBy(ARTIST.id)
                                .limit(literal(2L).plus(1)))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
        cases.add(
                        "core.limit.009",
                        () -> select(ARTIST.id)
                                .orderBy(ARTIST.rating.desc().nullsLast())
                                .fetchWithTies(2))
                .accept(
                        "mysql",
                        "WITH TIES: there is none; house-style 9: an unsupported construct throws at compile time");
        cases.add("core.limit.010", () -> select(ARTIST.id).orderBy(ARTIST.id).fetchPercent(10))
                .accept(
                        "sqlite,postgresql,mysql,mariadb",
                        "PERCENT: there is none; house-style 9: an unsupported construct throws at compile time");
        cases.add(
                        "core.limit.011",
                        () -> select(ARTIST.id).where(ARTIST.id.eq(3)).limit(1))
                .accept("sqlite", "OFFSET ? with 0: conformance/README.md, quirks: plain LIMIT is as good");
        var lim = param("lim", BIGINT);
        var off = param("off", BIGINT);
        cases.add(
                        "core.limit.013",
                        () -> select(TAG.id).orderBy(TAG.id).limit(lim).offset(off))
                .given(Parameters.of(lim, 2L).and(off, 1L));
        cases.add(
                "core.limit.014",
                () -> select(TAG.id).orderBy(TAG.id).limit(inlined(2)).offset(inlined(1)));
    }
}
