package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.NoSuchTableException;
import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.schema.CheckFirst;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;

/** The cases of {@code errors.metadata}. */
final class MetadataErrors {
    private static final String EARLY = "It is refused when the table is declared, before the target is needed.";

    private MetadataErrors() {}

    static void register(ErrorCases cases) {
        foreignKeys(cases);
        columns(cases);
        cases.refused(
                "errors.metadata.008",
                ArgumentException.class,
                "A check of table \"t\" has no name, but the naming convention \"ck_{table_name}_{constraint_name}\""
                        + " is made of it.",
                connection -> {
                    Table<?> t = Table.named("t");
                    t.check(t.integer("a").gt(0));
                    CreateTable.of(t).named(DdlNamingCases.NAMES).sql(sqlite());
                });
        cases.refused(
                "errors.metadata.009",
                DatabaseException.class,
                "tag",
                connection -> MetaData.of(TAG).createAll(connection, CheckFirst.NONE));
        cases.holds("errors.metadata.010", connection -> {
                    MetaData cycle = MetaData.of(LEFT, RIGHT);
                    try (Engine engine = Engine.create("sqlite:///:memory:")) {
                        cycle.createAll(engine);
                        cycle.dropAll(engine);
                        assertThat(engine.hasTable(LEFT)).isFalse();
                        assertThat(engine.hasTable(RIGHT)).isFalse();
                    }
                })
                .because(
                        "Both tables are dropped, and nothing is left to be warned of: one key of a cycle is left out of account.");
        cases.refused(
                "errors.metadata.013",
                NoSuchTableException.class,
                "The database has no table \"no_such\".",
                connection -> Inspector.of(connection).table("no_such"));
    }

    private static void foreignKeys(ErrorCases cases) {
        cases.notJava(
                "errors.metadata.002", "Table.named(\"t\").integer(\"a\").references(() -> NOWHERE.id);", "NOWHERE");
        cases.refused(
                        "errors.metadata.002",
                        ArgumentException.class,
                        "There is no table \"nowhere\" in this MetaData.",
                        connection -> integerTo("t", "a", MetaData.of(TAG), "nowhere", "id"))
                .because(EARLY);
        cases.notJava("errors.metadata.003", "Table.named(\"t\").integer(\"a\").references(() -> TAG.nope);", "symbol");
        cases.refused(
                        "errors.metadata.003",
                        ArgumentException.class,
                        "Table \"tag\" has no column \"nope\".",
                        connection -> integerTo("t", "a", MetaData.of(TAG), "tag", "nope"))
                .because(EARLY);
        cases.refused("errors.metadata.004", ArgumentException.class, "has 2 columns but refers to 1", connection -> {
            Table<?> t = Table.named("t");
            Column<Integer> a = t.integer("a");
            Column<Integer> b = t.integer("b");
            t.foreignKey(a, b).references(() -> TAG.id);
        });
    }

    private static void integerTo(String table, String name, MetaData among, String target, String column) {
        Column<?> found = among.get(target).get(column);
        Table.named(table).integer(name).references(() -> found);
    }

    private static void columns(ErrorCases cases) {
        cases.refused(
                "errors.metadata.005",
                ArgumentException.class,
                "Table \"t\" has two columns named \"a\".",
                connection -> {
                    Table<?> t = Table.named("t");
                    t.integer("a");
                    t.integer("a");
                });
        cases.refused("errors.metadata.006", ArgumentException.class, "cannot hold column \"t.a\"", connection -> {
                    Column<Integer> a = Table.named("t").integer("a");
                    Table.named("u").primaryKey(a);
                })
                .because(
                        "A table makes its columns itself, so one is never given to another; a part of another that names it is refused.");
        cases.refused(
                "errors.metadata.007", ArgumentException.class, "it sees only the table's own columns", connection -> {
                    Table<?> t = Table.named("t");
                    t.integer("a");
                    t.index("ix", VENUE.name);
                });
    }

    private static final X LEFT = new X();
    private static final Y RIGHT = new Y();

    private static final class X extends Table<X> {
        final Column<Integer> id = integer("id").primaryKey();

        private X() {
            super("x", X::new);
            integer("y_id").nullable().references(() -> RIGHT.id);
        }
    }

    private static final class Y extends Table<Y> {
        final Column<Integer> id = integer("id").primaryKey();

        private Y() {
            super("y", Y::new);
            integer("x_id").nullable().references(() -> LEFT.id);
        }
    }
}
