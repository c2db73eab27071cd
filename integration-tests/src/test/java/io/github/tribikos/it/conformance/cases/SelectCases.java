package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.sql.Sql.alwaysFalse;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalColumn;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;

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
    }
}
