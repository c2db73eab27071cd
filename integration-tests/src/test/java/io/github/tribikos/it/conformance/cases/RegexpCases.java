package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.regexp}. */
final class RegexpCases {
    private RegexpCases() {}

    static void register(Cases cases) {
        cases.add(
                "core.regexp.001",
                () -> select(ARTIST.name)
                        .where(ARTIST.name.regexpMatch("^[A-D].*s$"))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.regexp.002",
                () -> select(TAG.label).where(TAG.label.regexpMatch("-").not()).orderBy(TAG.id));
        cases.add("core.regexp.003", () -> select(ARTIST.name).where(ARTIST.name.regexpMatch("^the", "i")));
        cases.add(
                        "core.regexp.005",
                        () -> select(TAG.label.regexpReplace("n", "N", "g").as("r"))
                                .where(TAG.id.eq(8)))
                .accept(
                        "mysql",
                        "REGEXP_REPLACE(..., 'g') without its 'g': the fourth argument is a position, and every match is replaced without it (https://dev.mysql.com/doc/refman/8.4/en/regexp.html); RegexpReplaceStyle.EVERY, house-style 9, a difference of dialects is a style");
    }
}
