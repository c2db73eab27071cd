package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.CreateSequence;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.DropSequence;
import io.github.tribikos.schema.Sequence;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.Types;

/** The cases of {@code core.ddl_sequence}. */
final class DdlSequenceCases {
    private static final String NONE =
            "Sequences are refused: there are none; house-style 9: an unsupported construct throws at compile time";

    private DdlSequenceCases() {}

    static void register(Cases cases) {
        Sequence first = Sequence.of("s1");
        Sequence second = Sequence.of("s2").start(10).increment(2);
        cases.ddl("core.ddl_sequence.001", () -> CreateSequence.of(first));
        cases.ddl("core.ddl_sequence.001", () -> CreateSequence.of(second));
        cases.ddl("core.ddl_sequence.001", () -> DropSequence.of(first)).accept("sqlite,mysql", NONE);
        Sequence third = Sequence.of("shop", "s3")
                .start(1)
                .increment(1)
                .min(1)
                .max(50)
                .cache(5)
                .cycle();
        cases.ddl("core.ddl_sequence.002", () -> CreateSequence.of(third))
                .accept("sqlite,mysql", NONE)
                .accept(
                        "postgresql,mssql",
                        "AS BIGINT is left out, as it is the default (https://www.postgresql.org/docs/current/sql-createsequence.html)");
        cases.add("core.ddl_sequence.004", () -> select(first.next().as("nv"))).accept("mysql", NONE);
        Table<?> gadget = Table.named("gadget");
        gadget.integer("id").defaultSql(Sql.cast(first.next(), Types.INTEGER)).primaryKey();
        gadget.varchar("name", 9).nullable();
        cases.ddl("core.ddl_sequence.005", () -> CreateTable.of(gadget))
                .accept(
                        "mysql",
                        "INTEGER without AUTO_INCREMENT: a key with a default of its own is not generated; design 2.8")
                .accept(
                        "mssql",
                        "NVARCHAR for VARCHAR, which puts question marks in place of what its code page lacks"
                                + " (https://learn.microsoft.com/sql/t-sql/data-types/char-and-varchar-transact-sql); design 2.11");
    }
}
