package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static io.github.tribikos.type.Types.ENUM;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;

/** The cases of {@code core.ddl_ordering}. */
final class DdlOrderingCases {
    private static final String CIRCLE =
            "One key of the circle is dropped before the tables, which is enough: conformance/README.md, rule 6, the order of ALTER TABLE"
                    + " for the members of a cycle is not fixed in the reference";

    private DdlOrderingCases() {}

    static void register(Cases cases) {
        MetaData chain = chain();
        cases.ddlScript("core.ddl_ordering.001", () -> chain.createScript(sqlite()));
        cases.ddlScript("core.ddl_ordering.002", () -> chain.createScript(postgresql()));
        cases.ddlScript("core.ddl_ordering.004", () -> chain.dropScript(postgresql()));
        MetaData teams = teams();
        cases.ddlScript("core.ddl_ordering.005", () -> teams.createScript(sqlite()));
        MetaData tree = tree();
        cases.ddlScript("core.ddl_ordering.011", () -> tree.createScript(sqlite()))
                .accept(
                        "default",
                        "The comment stands in the text, which SQLite keeps: nothing that was declared is dropped (house-style 9)");
        MetaData dependent = dependent();
        cases.ddlScript("core.ddl_ordering.013", () -> dependent.createScript(sqlite()));
        MetaData circle = circle();
        cases.ddlScript("core.ddl_ordering.009", () -> circle.dropScript(sqlite()))
                .accept("default", CIRCLE);
        cases.ddlScript("core.ddl_ordering.010", () -> circle.dropScript(postgresql()))
                .accept("default", CIRCLE);
    }

    private static Column<Integer> id(Table<?> table) {
        return table.integer("id").autoIncrement().primaryKey();
    }

    private static MetaData chain() {
        Table<?> a = Table.named("a");
        Column<Integer> aId = id(a);
        Table<?> b = Table.named("b");
        Column<Integer> bId = id(b);
        b.integer("a_id").references(() -> aId).nullable();
        Table<?> c = Table.named("c");
        id(c);
        c.integer("b_id").references(() -> bId).nullable();
        return MetaData.of(c, b, a);
    }

    private static MetaData teams() {
        Table<?> team = Table.named("team");
        Table<?> player = Table.named("player");
        Column<Integer> teamId = id(team);
        Column<Integer> playerId = id(player);
        team.foreignKey("fk_captain", team.integer("captain_id").nullable()).references(() -> playerId);
        player.integer("team_id").references(() -> teamId).nullable();
        return MetaData.of(team, player);
    }

    private static MetaData tree() {
        Table<?> node = Table.named("node");
        node.comment("tree");
        Column<Integer> id = id(node);
        node.integer("parent_id").references(() -> id).nullable();
        node.column("kind", ENUM("leaf", "branch").named("nodekind")).nullable();
        node.varchar("label", 9).index().nullable();
        return MetaData.of(node);
    }

    private static MetaData dependent() {
        Table<?> a = Table.named("a");
        id(a);
        Table<?> b = Table.named("b");
        id(b);
        b.dependsOn(() -> a);
        return MetaData.of(b, a);
    }

    private static MetaData circle() {
        Table<?> x = Table.named("x");
        Table<?> y = Table.named("y");
        Column<Integer> xId = id(x);
        Column<Integer> yId = id(y);
        x.foreignKey("fk_x", x.integer("y_id").nullable()).references(() -> yId);
        y.foreignKey("fk_y", y.integer("x_id").nullable()).references(() -> xId);
        return MetaData.of(x, y);
    }
}
