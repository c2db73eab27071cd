package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.postgresql.PostgresArrays.array;
import static io.github.tribikos.postgresql.PostgresTypes.JSONB;
import static io.github.tribikos.postgresql.PostgresTypes.JSONPATH;
import static io.github.tribikos.sql.Sql.cast;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.json_pg}. */
final class JsonPgCases {
    private JsonPgCases() {}

    static void register(Cases cases) {
        cases.only(
                "core.json_pg.003",
                "postgresql",
                () -> select(SETLIST.id).where(SETLIST.meta.boolOp("?", literal("guest"))));
        cases.only(
                "core.json_pg.004",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(SETLIST.meta.boolOp("?|", array("guest", "live")))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.json_pg.005",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(SETLIST.meta.boolOp("?&", array("tempo", "live")))
                        .orderBy(SETLIST.id));
        cases.only(
                "core.json_pg.006",
                "postgresql",
                () -> select(SETLIST.meta.op("||", "{\"added\": 1}").as("m")).where(SETLIST.id.eq(5)));
        cases.only(
                "core.json_pg.009",
                "postgresql",
                () -> select(SETLIST.meta
                                .op("#-", cast(array("guest", "n"), ARRAY(TEXT)), JSONB)
                                .as("m"))
                        .where(SETLIST.id.eq(2)));
        cases.only(
                "core.json_pg.010",
                "postgresql",
                () -> select(SETLIST.id)
                        .where(SETLIST.meta.boolOp("@?", literal("$.keys[*] ? (@ == \"D\")", JSONPATH))));
        cases.only(
                "core.json_pg.012",
                "postgresql",
                () -> select(ARTIST.id)
                        .where(ARTIST.profile.op("->>", literal("alias"), TEXT).eq("K")));
    }
}
