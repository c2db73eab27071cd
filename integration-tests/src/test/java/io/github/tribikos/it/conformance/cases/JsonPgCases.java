package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.postgresql.PostgresJsonb.hasAllKeys;
import static io.github.tribikos.postgresql.PostgresJsonb.hasAnyKey;
import static io.github.tribikos.postgresql.PostgresJsonb.hasKey;
import static io.github.tribikos.postgresql.PostgresJsonb.merged;
import static io.github.tribikos.postgresql.PostgresJsonb.pathExists;
import static io.github.tribikos.postgresql.PostgresJsonb.withoutPath;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.json_pg}. */
final class JsonPgCases {
    private JsonPgCases() {}

    static void register(Cases cases) {
        cases.only("core.json_pg.003", "postgresql", () -> select(SETLIST.id).where(hasKey(SETLIST.meta, "guest")));
        cases.only(
                "core.json_pg.004",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(hasAnyKey(SETLIST.meta, "guest", "live"))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.json_pg.005",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(hasAllKeys(SETLIST.meta, "tempo", "live"))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.json_pg.006",
                "postgresql",
                () -> select(merged(SETLIST.meta, "{\"added\": 1}").as("m")).where(SETLIST.id.eq(5)));
        cases.only(
                "core.json_pg.009",
                "postgresql",
                () -> select(withoutPath(SETLIST.meta, "guest", "n").as("m")).where(SETLIST.id.eq(2)));
        cases.only(
                "core.json_pg.010",
                "postgresql",
                () -> select(SETLIST.id).where(pathExists(SETLIST.meta, "$.keys[*] ? (@ == \"D\")")));
        cases.only(
                "core.json_pg.012",
                "postgresql",
                () -> select(ARTIST.id)
                        .where(ARTIST.profile.op("->>", literal("alias"), TEXT).eq("K")));
    }
}
