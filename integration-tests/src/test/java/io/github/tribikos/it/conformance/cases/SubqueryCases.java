package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.subquery}. */
final class SubqueryCases {
    private SubqueryCases() {}

    static void register(Cases cases) {

        cases.add("core.subquery.001", () -> {
            var big = select(ARTIST.id, ARTIST.name).where(ARTIST.fee.gt(9000)).as("big");
            return select(big.get(ARTIST.name)).orderBy(big.get(ARTIST.id));
        });
        cases.add("core.subquery.002", () -> {
            var n = count().as("n");
            var counts =
                    select(n).from(PERFORMANCE).groupBy(PERFORMANCE.artistId).subquery();
            return select(max(counts.get(n)).as("top"));
        });
        cases.add("core.subquery.003", () -> {
            var a = select(TAG.id).where(TAG.id.lt(7)).as("a");
            var b = select(a.get(TAG.id)).where(a.get(TAG.id).gt(1)).as("b");
            return select(b.get(a.get(TAG.id)))
                    .where(b.get(a.get(TAG.id)).gt(2))
                    .orderBy(b.get(a.get(TAG.id)));
        });
        cases.add("core.subquery.004", () -> {
            var s = select(VENUE.name, STAGE.name)
                    .from(VENUE)
                    .join(STAGE)
                    .where(VENUE.id.eq(2))
                    .as("s");
            return selectFrom(s);
        });
    }
}
