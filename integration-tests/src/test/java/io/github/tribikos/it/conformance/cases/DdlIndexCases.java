package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import java.util.function.Supplier;

/** The cases of {@code core.ddl_index}. */
final class DdlIndexCases {
    private static final Table<?> GADGET = Table.named("gadget");
    private static final Column<String> NAME = GADGET.varchar("name", 40);
    private static final Column<String> KIND = GADGET.varchar("kind", 10);

    private DdlIndexCases() {}

    static void register(Cases cases) {
        index(
                cases,
                "003",
                () -> GADGET.index("ix_desc", NAME.desc(), KIND.asc().nullsLast()));
        index(cases, "005", () -> GADGET.index("ix_mix", KIND, NAME.concat(KIND)))
                .accept(
                        "mariadb",
                        "MariaDB has no indexes on expressions (https://mariadb.com/kb/en/create-index/); house-style 9: an unsupported construct throws at compile time");
        index(cases, "006", () -> GADGET.index("ix_part", NAME).where(KIND.eq("toy")));
        Index named = GADGET.index("ix_name", NAME);
        cases.ddl("core.ddl_index.015", () -> DropIndex.of(named));
        cases.ddl("core.ddl_index.015", () -> DropIndex.of(named).ifExists())
                .accept(
                        "mysql",
                        "IF EXISTS: MySQL's DROP INDEX has none (https://dev.mysql.com/doc/refman/8.4/en/drop-index.html); house-style 9: an unsupported construct throws at compile time");
        Table<?> archive = Table.named("warehouse_movement_history_archive");
        Index generated = archive.index(archive.varchar("originating_distribution_centre_code", 10));
        cases.ddl("core.ddl_index.018", () -> CreateIndex.of(generated));
    }

    private static Case index(Cases cases, String number, Supplier<Index> index) {
        Index made = index.get();
        return cases.ddl("core.ddl_index." + number, () -> CreateIndex.of(made));
    }
}
