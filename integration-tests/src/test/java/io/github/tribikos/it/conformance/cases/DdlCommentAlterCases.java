package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.AddConstraint;
import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DropConstraint;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.PrimaryKey;
import io.github.tribikos.schema.SetComment;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;

/** The cases of {@code core.ddl_comment_alter}. */
final class DdlCommentAlterCases {
    private static final String NO_ALTER =
            "ALTER TABLE ... ADD CONSTRAINT is refused: SQLite lacks it (https://www.sqlite.org/lang_altertable.html);"
                    + " house-style 9: an unsupported construct throws at compile time";
    private static final String NO_CASCADE =
            "DROP CONSTRAINT ... CASCADE is refused: there is none; design 2.8, an option that a database lacks is an"
                    + " error, not a silent drop";

    private DdlCommentAlterCases() {}

    static void register(Cases cases) {
        Table<?> gadget = Table.named("gadget");
        var a = gadget.integer("a");
        UniqueConstraint unique = gadget.unique("uq_a", a);
        CheckConstraint check = gadget.check("ck_a", a.gt(0));
        PrimaryKey primary = gadget.primaryKey("pk_g", gadget.integer("id"));
        Column<Integer> boxId = Table.named("box").integer("id").primaryKey();
        ForeignKeyConstraint foreign =
                gadget.foreignKey("fk_b", gadget.integer("b_id")).references(() -> boxId);

        cases.ddl("core.ddl_comment_alter.002", () -> AddConstraint.of(unique));
        cases.ddl("core.ddl_comment_alter.002", () -> AddConstraint.of(check));
        cases.ddl("core.ddl_comment_alter.002", () -> DropConstraint.of(unique));
        cases.ddl("core.ddl_comment_alter.002", () -> DropConstraint.of(check).cascade())
                .accept("sqlite", NO_ALTER)
                .accept("mysql,mariadb,mssql", NO_CASCADE);

        cases.ddl("core.ddl_comment_alter.004", () -> SetComment.on(check).to("positive"));
        cases.ddl("core.ddl_comment_alter.004", () -> SetComment.on(check).toNone())
                .accept("default", "It is rendered: the neutral form shows what was declared (design 1)");
        cases.ddl("core.ddl_comment_alter.003", () -> AddConstraint.of(foreign));
        cases.ddl("core.ddl_comment_alter.003", () -> DropConstraint.of(foreign));
        cases.ddl("core.ddl_comment_alter.003", () -> DropConstraint.of(primary))
                .accept("sqlite", NO_ALTER);
    }
}
