package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.CreateTableAs;
import io.github.tribikos.schema.CreateView;
import io.github.tribikos.schema.DropView;
import io.github.tribikos.schema.Table;

/** The cases of {@code core.ddl_view_ctas}. */
final class DdlViewCtasCases {
    private DdlViewCtasCases() {}

    static void register(Cases cases) {
        Table<?> pricey = Table.named("pricey");
        cases.ddl(
                "core.ddl_view_ctas.001",
                () -> CreateView.of(pricey, select(ARTIST.id, ARTIST.name).where(ARTIST.fee.gt(9_000))));
        cases.ddl(
                        "core.ddl_view_ctas.002",
                        () -> CreateView.of(pricey, select(ARTIST.id).where(ARTIST.genre.eq("jazz")))
                                .orReplace())
                .accept(
                        "sqlite",
                        "OR REPLACE: SQLite has none (https://www.sqlite.org/lang_createview.html); house-style 9: an unsupported construct throws at compile time");
        cases.ddl("core.ddl_view_ctas.005", () -> DropView.of(pricey));
        cases.ddl("core.ddl_view_ctas.005", () -> DropView.of(Table.named("mv")));
        cases.ddl(
                "core.ddl_view_ctas.007",
                () -> CreateTableAs.of(Table.named("rich"), select(ARTIST.id))
                        .temporary()
                        .ifNotExists());
        cases.ddl(
                "core.ddl_view_ctas.008",
                () -> CreateTableAs.of(
                        Table.named("archive", "rich"),
                        select(TAG.id)
                                .where(TAG.id.lt(3))
                                .unionAll(select(VENUE.id).where(VENUE.id.gt(4)))));
    }
}
