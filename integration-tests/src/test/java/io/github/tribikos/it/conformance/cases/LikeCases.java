package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.REVIEW;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.LikeMode.RAW;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.like}. */
final class LikeCases {
    private LikeCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.like.001",
                () -> select(TAG.label).where(TAG.label.like("b%")).orderBy(TAG.id));
        cases.add(
                "core.like.004",
                () -> select(ARTIST.name).where(ARTIST.name.notIlike("%o%")).orderBy(ARTIST.id));
        cases.add(
                "core.like.006",
                () -> select(ARTIST.name).where(ARTIST.name.like("Velvet^_%").escapedBy('^')));
        cases.add(
                "core.like.008",
                () -> select(ARTIST.name)
                        .where(not(ARTIST.name.endsWith("o", RAW)), ARTIST.id.ge(15))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.like.009",
                () -> select(ARTIST.name).where(ARTIST.name.contains("an", RAW)).orderBy(ARTIST.id));
        cases.add("core.like.010", () -> select(ARTIST.name).where(ARTIST.name.contains("0%")));
        cases.add(
                "core.like.011",
                () -> select(ARTIST.name)
                        .where(ARTIST.name.startsWith("Velvet_").escapedBy('#')));
        cases.add(
                "core.like.015",
                () -> select(VISITOR.id)
                        .where(VISITOR.email.startsWith(lower(substr(VISITOR.fullName, 1, 3)), RAW), VISITOR.id.lt(4))
                        .orderBy(VISITOR.id));
        cases.add(
                "core.like.017",
                () -> select(REVIEW.id)
                        .where(REVIEW.body.istartsWith("would", RAW), REVIEW.id.le(20))
                        .orderBy(REVIEW.id));
        cases.add(
                "core.like.018",
                () -> select(REVIEW.id)
                        .where(REVIEW.body.iendsWith("LOUD"), REVIEW.id.le(20))
                        .orderBy(REVIEW.id));
        cases.add(
                "core.like.019",
                () -> select(VENUE.id)
                        .where(VENUE.city.concat(VENUE.country).like("L%FR"))
                        .orderBy(VENUE.id));
    }
}
