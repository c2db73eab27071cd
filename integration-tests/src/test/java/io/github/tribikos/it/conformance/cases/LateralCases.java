package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.lateral}. */
final class LateralCases {
    private LateralCases() {}

    static void register(Cases cases) {
        cases.add("core.lateral.001", () -> {
            var sname = STAGE.name.as("sname");
            var f = select(sname)
                    .where(STAGE.venueId.eq(VENUE.id))
                    .orderBy(STAGE.stageNo)
                    .limit(1)
                    .lateral("f");
            return select(VENUE.id, f.get(sname))
                    .from(VENUE)
                    .join(f, alwaysTrue())
                    .orderBy(VENUE.id);
        });
        cases.only("core.lateral.004", "postgresql", () -> {
            var song = function("unnest", TEXT, SETLIST.songs).columnValued("song");
            return select(SETLIST.id, song)
                    .from(SETLIST)
                    .where(SETLIST.id.eq(2))
                    .orderBy(song);
        });
    }
}
