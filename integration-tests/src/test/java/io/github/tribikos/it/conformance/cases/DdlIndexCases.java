package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.sql.Sql.cast;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.mysql.MysqlIndexOptions;
import io.github.tribikos.oracle.OracleIndexOptions;
import io.github.tribikos.postgresql.PostgresIndexOptions;
import io.github.tribikos.postgresql.PostgresTypes;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sqlserver.SqlServerIndexOptions;
import java.util.function.Supplier;

/** The cases of {@code core.ddl_index}. */
final class DdlIndexCases {
    private static final Table<?> GADGET = Table.named("gadget");
    private static final Column<String> NAME = GADGET.varchar("name", 40);
    private static final Column<String> KIND = GADGET.varchar("kind", 10);

    private static final Column<String> DATA = GADGET.json("data");

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
        options(cases);
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

    private static void options(Cases cases) {
        Expression<?> document = cast(DATA, PostgresTypes.JSONB);
        index(
                cases,
                "007",
                () -> GADGET.index("ix_gin", document)
                        .with(PostgresIndexOptions.using("gin").operatorClass(document, "jsonb_path_ops")));
        Index all = GADGET.index("ix_all", NAME)
                .with(PostgresIndexOptions.none()
                        .concurrently()
                        .include(KIND)
                        .with("fillfactor", 50)
                        .tablespace("fast"));
        cases.ddl("core.ddl_index.008", () -> CreateIndex.of(all).ifNotExists());
        index(
                cases,
                "009",
                () -> GADGET.index("ix_tp", NAME)
                        .with(PostgresIndexOptions.using("btree").operatorClass(NAME, "text_pattern_ops")));
        index(
                cases,
                "012",
                () -> GADGET.index("ix_ft", NAME)
                        .with(MysqlIndexOptions.fulltext().parser("ngram")));
        index(
                cases,
                "013",
                () -> GADGET.index("ix_cl", NAME)
                        .with(SqlServerIndexOptions.clustered().include(KIND)));
        index(cases, "014", () -> GADGET.index("ix_bm", KIND).with(OracleIndexOptions.bitmap()));
    }

    private static Case index(Cases cases, String number, Supplier<Index> index) {
        Index made = index.get();
        return cases.ddl("core.ddl_index." + number, () -> CreateIndex.of(made));
    }
}
