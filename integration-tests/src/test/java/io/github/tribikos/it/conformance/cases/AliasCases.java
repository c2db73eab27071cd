package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.STAFF;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.values;
import static io.github.tribikos.type.Types.INTEGER;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Festival.Artist;
import io.github.tribikos.it.conformance.Festival.Staff;
import io.github.tribikos.it.conformance.Festival.Tag;
import io.github.tribikos.it.conformance.Festival.Venue;
import io.github.tribikos.sql.Subquery;

/** The cases of {@code core.alias}. */
final class AliasCases {
    private AliasCases() {}

    static void register(Cases cases) {

        cases.add("core.alias.001", () -> {
            Artist a = ARTIST.as("a");
            Artist m = ARTIST.as("m");
            return select(a.name.as("pupil"), m.name.as("mentor"))
                    .from(a)
                    .join(m, a.mentorId.eq(m.id))
                    .orderBy(a.id);
        });
        cases.add("core.alias.002", () -> {
            Artist artist = ARTIST.alias();
            return select(artist.name).where(artist.id.eq(1));
        });
        cases.add("core.alias.003", () -> {
            Tag one = TAG.alias();
            Tag two = TAG.alias();
            return select(one.id, two.id).where(one.id.lt(two.id), two.id.le(3)).orderBy(one.id, two.id);
        });
        cases.add("core.alias.005", () -> {
            Staff s = STAFF.as("s");
            Staff b = STAFF.as("b");
            Staff g = STAFF.as("g");
            return select(s.id, g.id.as("grand"))
                    .from(s)
                    .join(b, s.bossId.eq(b.id))
                    .join(g, b.bossId.eq(g.id))
                    .orderBy(s.id);
        });
        cases.add("core.alias.006", () -> {
            Artist artist = ARTIST.as("My Artist");
            return select(artist.id).where(artist.id.eq(2));
        });
        cases.add("core.alias.007", () -> {
            Venue venue = VENUE.as("order");
            return select(venue.id).where(venue.id.eq(2));
        });

        cases.add("core.alias.011", () -> {
                    var tid = column("tid", INTEGER);
                    var boost = column("boost", INTEGER);
                    Subquery v = values(tid, boost)
                            .row(inlined(1), inlined(10))
                            .row(inlined(3), inlined(30))
                            .as("v");
                    return select(TAG.label, v.get(boost))
                            .from(TAG)
                            .join(v, TAG.id.eq(v.get(tid)))
                            .orderBy(TAG.id);
                })
                .accept(
                        "mysql",
                        "(SELECT 1 AS tid, 10 AS boost UNION ALL SELECT 3, 30) for (VALUES (1, 10), (3, 30)),"
                                + " as MySQL's rows of VALUES are ROW(...) (https://dev.mysql.com/doc/refman/8.4/en/values.html): the text recorded"
                                + " is an error there; ValuesStyle.SELECTS, house-style 9, a difference of dialects is a style.");
    }
}
