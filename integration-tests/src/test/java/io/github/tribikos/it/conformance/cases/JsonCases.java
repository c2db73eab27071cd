package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Functions.json;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.it.conformance.Cases;
import java.util.UUID;

/** The cases of {@code core.json}. */
final class JsonCases {
    private JsonCases() {}

    static void register(Cases cases) {
        cases.add(
                "core.json.001",
                () -> select(ARTIST.id, json(ARTIST.profile, "members").as("m"))
                        .where(ARTIST.id.in(1, 5))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.json.002",
                () -> select(ARTIST.id)
                        .where(json(ARTIST.profile, "members").asInteger().gt(3))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.json.003",
                () -> select(ARTIST.id)
                        .where(json(ARTIST.profile, "alias").asString().eq("K")));
        cases.add(
                "core.json.004",
                () -> select(
                                ARTIST.id,
                                json(ARTIST.profile, "links", "web").asString().as("web"))
                        .where(ARTIST.id.in(1, 4, 14))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.json.005",
                () -> select(
                                ARTIST.id,
                                json(ARTIST.profile, "albums", 1).asInteger().as("second"))
                        .where(ARTIST.id.in(1, 9))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.json.008",
                () -> select(json(VENUE.features, "toilets").asNumeric(10, 2).as("t"))
                        .where(VENUE.id.eq(4)));
        cases.add(
                "core.json.009",
                () -> select(VENUE.id, json(VENUE.features, "bars").as("b"))
                        .where(VENUE.id.in(1, 2, 5))
                        .orderBy(VENUE.id));
        cases.add(
                "core.json.010",
                () -> select(VENUE.id).where(VENUE.features.isNull()).orderBy(VENUE.id));
        cases.add("core.json.014", () -> select(json(ARTIST.profile, 0).asString()));
        cases.add(
                "core.json.015",
                () -> insert(VENUE)
                        .set(VENUE.id, 50)
                        .set(VENUE.name, "N")
                        .set(VENUE.city, "X")
                        .set(VENUE.capacity, 1)
                        .set(VENUE.outdoor, false)
                        .set(VENUE.siteCode, UUID.fromString("00000000-0000-0000-0000-000000000001"))
                        .set(VENUE.features, "null"));
        cases.add(
                        "core.json.018",
                        () -> update(ARTIST)
                                .set(ARTIST.profile, "{\"members\": 9, \"tags\": [\"x\"]}")
                                .where(ARTIST.id.eq(10)))
                .after(() -> select(ARTIST.profile).where(ARTIST.id.eq(10)));
    }
}
