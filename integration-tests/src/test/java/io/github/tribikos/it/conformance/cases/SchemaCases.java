package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.SEASON;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Festival.Season;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.SchemaTranslation;

/** The cases of {@code core.schema}. */
final class SchemaCases {
    private SchemaCases() {}

    static void register(Cases cases) {

        cases.add("core.schema.007", () -> {
            Table<?> season = Table.named("season");
            Column<Integer> year = season.integer("year");
            Column<String> title = season.varchar("title", 40);
            return select(title)
                    .where(year.eq(2019))
                    .with(ExecutionOptions.none().schemas(SchemaTranslation.ofDefault("archive")));
        });
        cases.add("core.schema.009", () -> {
                    Column<Integer> id = Table.named("archive", "venue").integer("id");
                    return select(id)
                            .where(id.eq(1))
                            .with(ExecutionOptions.none().schemas(SchemaTranslation.intoDefault("archive")));
                })
                .accept("default", "venue.id for a refusal: README, quirks of core.schema.009.")
                .accept(
                        "sqlite,postgresql,mysql,mariadb,oracle,mssql",
                        "venue for main.venue (public., festival., dbo.): the case asks for no schema, and what the default one is called"
                                + " depends on the connection, which a statement does not have (design 2.4).");
        cases.add("core.schema.002", () -> {
            Season s = SEASON.as("s");
            return select(s.title).where(s.year.eq(2021));
        });
        cases.add(
                        "core.schema.003",
                        () -> select(SEASON.year, VENUE.id)
                                .from(SEASON)
                                .join(VENUE, SEASON.visitors.gt(VENUE.capacity))
                                .orderBy(SEASON.year, VENUE.id)
                                .limit(3))
                .accept("sqlite", "LIMIT ? for LIMIT ? OFFSET ?: README, quirks, plain LIMIT ? is as good.");
        cases.add("core.schema.004", () -> insert(SEASON).set(SEASON.year, 2024).set(SEASON.title, "Encore"));
        cases.add(
                "core.schema.005", () -> update(SEASON).set(SEASON.visitors, 1).where(SEASON.year.eq(2020)));
        cases.add("core.schema.006", () -> delete(SEASON).where(SEASON.year.lt(2021)));
    }
}
