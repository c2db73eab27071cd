package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.Table;

/** The cases of {@code core.ddl_naming}. */
final class DdlNamingCases {
    static final NamingConvention NAMES = NamingConvention.builder()
            .index("ix_{column_0_label}")
            .unique("uq_{table_name}_{column_0_name}")
            .check("ck_{table_name}_{constraint_name}")
            .foreignKey("fk_{table_name}_{column_0_name}_{referred_table_name}")
            .primaryKey("pk_{table_name}")
            .build();

    private DdlNamingCases() {}

    static void register(Cases cases) {
        Table<?> box = Table.named("box");
        Column<Integer> boxId = box.integer("id").autoIncrement().primaryKey();
        Table<?> gadget = Table.named("gadget");
        gadget.integer("id").autoIncrement().primaryKey();
        gadget.integer("box_id").references(() -> boxId).nullable();
        gadget.varchar("name", 9).unique().nullable();
        gadget.integer("n").check("pos", n -> n.gt(0)).nullable();
        cases.ddl("core.ddl_naming.001", () -> CreateTable.of(box).named(NAMES));
        cases.ddl("core.ddl_naming.001", () -> CreateTable.of(gadget).named(NAMES));

        Table<?> indexed = Table.named("gadget");
        indexed.varchar("name", 9).index().nullable();
        cases.ddl(
                "core.ddl_naming.002",
                () -> CreateIndex.of(indexed.indexes().get(0)).named(NAMES));

        Table<?> given = Table.named("gadget");
        var a = given.integer("a").nullable();
        given.unique("my_uq", a);
        given.check("literal_name", a.gt(0)).exactName();
        cases.ddl("core.ddl_naming.003", () -> CreateTable.of(given).named(NAMES));
    }
}
