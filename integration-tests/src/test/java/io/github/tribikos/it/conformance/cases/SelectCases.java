package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.select}. */
final class SelectCases {
    private SelectCases() {}

    static void register(Cases cases) {
        cases.add(
                "core.select.001",
                () -> select(ARTIST.id, ARTIST.name).from(ARTIST).orderBy(ARTIST.id));
    }
}
