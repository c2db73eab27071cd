package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.alwaysFalse;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.fromText;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalColumn;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.LabelStyle;

/** The cases of {@code core.select}. */
final class SelectCases {
    private SelectCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.select.001",
                () -> select(ARTIST.id, ARTIST.name).from(ARTIST).orderBy(ARTIST.id));
        cases.add("core.select.004", () -> select(literal(1, INTEGER)));
        cases.add(
                "core.select.006",
                () -> select(
                        nullValue(INTEGER).as("nil"),
                        alwaysTrue().as("t"),
                        alwaysFalse().as("f")));
        cases.add(
                "core.select.007",
                () -> select(STAGE.name.as("stage_name"), STAGE.area.as("sqm"))
                        .where(STAGE.venueId.eq(1))
                        .orderBy(STAGE.stageNo));
        cases.add("core.select.010", () -> select(ARTIST.name, ARTIST.name).where(ARTIST.id.eq(1)));
        cases.add(
                "core.select.017",
                () -> select(ARTIST.name)
                        .where(ARTIST.rating.ge(4.0))
                        .where(ARTIST.country.eq("CH"))
                        .orderBy(ARTIST.id));
        cases.add(
                "core.select.018",
                () -> select(
                                literalColumn("'x'", TEXT).as("x"),
                                literalColumn("count(*)", BIGINT).as("n"))
                        .from(ARTIST));
        cases.add("core.select.024", () -> {
            Table<?> tag = Table.named("tag");
            Column<Integer> id = tag.integer("id");
            Column<String> label = tag.varchar("label", 30);
            return select(label).where(id.eq(2));
        });

        cases.add(
                "core.select.011",
                () -> select(VENUE.name, STAGE.name)
                        .where(STAGE.venueId.eq(VENUE.id), VENUE.id.eq(5))
                        .labelStyle(LabelStyle.NONE));
        cases.add(
                "core.select.013",
                () -> select(ARTIST.id)
                        .where(ARTIST.id.lt(4))
                        .orderBy(ARTIST.id)
                        .addColumns(ARTIST.name, ARTIST.genre));
        cases.add(
                "core.select.014",
                () -> selectFrom(ARTIST)
                        .where(ARTIST.id.lt(3))
                        .orderBy(ARTIST.id)
                        .withOnlyColumns(ARTIST.name));
        cases.add(
                "core.select.019",
                () -> select(ARTIST.id).where(ARTIST.id.eq(1)).prefixWith("/*hint*/"));
        cases.add(
                "core.select.021",
                () -> select(ARTIST.id).where(ARTIST.id.eq(2)).prefixWith("SQL_NO_CACHE", "mysql", "mariadb"));
        cases.add(
                "core.select.023",
                () -> select(ARTIST.id)
                        .where(ARTIST.name.eq("Ostro"))
                        .withHint(ARTIST, "USE INDEX (ix_artist_name)", "mysql", "mariadb")
                        .withHint(ARTIST, "WITH (NOLOCK)", "sqlserver")
                        .withHint(ARTIST, "index(%(name)s ix_artist_name)", "oracle"));
        cases.add("core.select.025", () -> {
            var id = column("id", INTEGER);
            return select(id, column("label", TEXT))
                    .from(fromText("tag"))
                    .where(id.lt(3))
                    .orderBy(id);
        });
    }
}
