package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.STAFF;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Cte;

/** The cases of {@code core.cte}. */
final class CteCases {
    private CteCases() {}

    static void register(Cases cases) {

        cases.add("core.cte.002", () -> {
            var few = select(TAG.id).where(TAG.id.lt(4)).cte();
            return select(few.get(TAG.id)).orderBy(few.get(TAG.id).desc());
        });
        cases.add("core.cte.004", () -> {
            var org = select(STAFF.id, STAFF.bossId).cte("org");
            var o1 = org.as("o1");
            var o2 = org.as("o2");
            return select(o1.get(STAFF.id), o2.get(STAFF.bossId))
                    .from(o1)
                    .join(o2, o1.get(STAFF.bossId).eq(o2.get(STAFF.id)))
                    .orderBy(o1.get(STAFF.id));
        });
        cases.add("core.cte.005", () -> {
            var depth = inlined(0).as("depth");
            Cte chain = select(STAFF.id, STAFF.bossId, depth)
                    .where(STAFF.bossId.isNull())
                    .cte("chain")
                    .unionAll(self -> select(
                                    STAFF.id, STAFF.bossId, self.get(depth).plus(1))
                            .from(STAFF, self)
                            .where(STAFF.bossId.eq(self.get(STAFF.id))));
            return select(chain.get(STAFF.id), chain.get(depth)).orderBy(chain.get(STAFF.id));
        });
        cases.add("core.cte.006", () -> {
            Cte mentors = select(ARTIST.id, ARTIST.mentorId)
                    .where(ARTIST.id.eq(13))
                    .cte("mentors")
                    .union(self -> {
                        var prev = self.as("prev");
                        return select(ARTIST.id, ARTIST.mentorId)
                                .from(ARTIST, prev)
                                .where(ARTIST.id.eq(prev.get(ARTIST.mentorId)));
                    });
            return select(mentors.get(ARTIST.id)).orderBy(mentors.get(ARTIST.id));
        });
        cases.add("core.cte.008", () -> {
            var x = select(TAG.id).where(TAG.id.gt(6)).cte("x");
            return select(x.get(TAG.id)).orderBy(x.get(TAG.id));
        });
        cases.on("core.cte.008", "postgresql", () -> {
            var x = select(TAG.id).where(TAG.id.gt(6)).cte("x").materialized();
            return select(x.get(TAG.id)).orderBy(x.get(TAG.id));
        });
        cases.add("core.cte.010", () -> {
            var n = count().as("n");
            var t = select(n).from(TAG).cte("t");
            return select(ARTIST.id, select(t.get(n)).asScalar().as("tags")).where(ARTIST.id.eq(1));
        });
        cases.add("core.cte.013", () -> {
            var ids = select(TAG.id)
                    .where(TAG.id.lt(3))
                    .unionAll(select(VENUE.id).where(VENUE.id.gt(5)))
                    .cte("ids");
            return select(ids.get(TAG.id)).orderBy(ids.get(TAG.id));
        });
        cases.add("core.cte.014", () -> {
            var top = select(ARTIST.id).where(ARTIST.id.le(2)).cte("Top Artists");
            return select(top.get(ARTIST.id)).orderBy(top.get(ARTIST.id));
        });
    }
}
