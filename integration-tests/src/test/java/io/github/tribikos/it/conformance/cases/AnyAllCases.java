package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Sql.all;
import static io.github.tribikos.sql.Sql.any;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;
import java.util.List;

/** The cases of {@code core.any_all}. */
final class AnyAllCases {
    private AnyAllCases() {}

    static void register(Cases cases) {
        cases.add("core.any_all.001", () -> {
            var r = ARTIST.as("r");
            return select(ARTIST.id)
                    .where(ARTIST.fee.gt(all(select(r.fee).where(r.genre.eq("jazz")))))
                    .orderBy(ARTIST.id);
        });
        cases.add(
                "core.any_all.002",
                () -> select(TAG.id)
                        .where(TAG.id.eq(any(select(ARTIST_TAG.tagId).where(ARTIST_TAG.artistId.eq(4)))))
                        .orderBy(TAG.id));
        cases.only(
                "core.any_all.004",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(literal(Integer.valueOf(100)).lt(all(SETLIST.durations)))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.any_all.005",
                "postgresql",
                () -> select(TAG.id)
                        .where(TAG.id.eq(any(literal(List.of(2, 5), ARRAY(INTEGER)))))
                        .orderBy(TAG.id));
    }
}
