package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sqlite.SqliteColumnOptions;
import io.github.tribikos.sqlite.SqliteConflict;
import io.github.tribikos.sqlite.SqliteConstraintOptions;
import io.github.tribikos.sqlite.SqliteTableOptions;
import org.junit.jupiter.api.Test;

/** SQLite's options of tables, columns and constraints, run by it. */
class SqliteDdlTest {
    @Test
    void aStrictTableRefusesOtherTypes() {
        Table<?> table = Table.named("strict_table");
        table.text("k").primaryKey();
        table.options(SqliteTableOptions.none().withoutRowid().strict());

        try (Engine engine = Engine.create("sqlite://")) {
            MetaData.of(table).createAll(engine);
            assertThatThrownBy(
                            () -> engine.begin(it -> it.execute(text("INSERT INTO strict_table (k) VALUES (x'00')"))))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    @Test
    void autoincrementNeverGivesAKeyAgain() {
        Table<?> table = Table.named("numbered");
        Column<Integer> id = table.integer("id")
                .autoIncrement()
                .primaryKey()
                .with(SqliteColumnOptions.none().autoincrement());
        Column<String> name = table.varchar("name", 9);

        try (Engine engine = Engine.create("sqlite://")) {
            MetaData.of(table).createAll(engine);
            engine.begin(it -> {
                it.execute(insert(table).set(name, "a"));
                it.execute(text("DELETE FROM numbered"));
                it.execute(insert(table).set(name, "b"));
            });
            assertThat(engine.<Integer>inTransaction(
                            it -> it.execute(select(id)).one()))
                    .isEqualTo(2);
        }
    }

    @Test
    void conflictsAreResolvedAsDeclared() {
        Table<?> table = Table.named("conflicts");
        Column<Integer> id = table.integer("id");
        table.primaryKey(id).with(SqliteConstraintOptions.onConflict(SqliteConflict.IGNORE));
        Column<String> name =
                table.varchar("name", 9).with(SqliteColumnOptions.none().notNullOnConflict(SqliteConflict.IGNORE));

        try (Engine engine = Engine.create("sqlite://")) {
            MetaData.of(table).createAll(engine);
            engine.begin(it -> {
                it.execute(insert(table).set(id, 1).set(name, "a"));
                it.execute(insert(table).set(id, 1).set(name, "b"));
                it.execute(text("INSERT INTO conflicts (id, name) VALUES (2, NULL)"));
            });
            assertThat(engine.<java.util.List<String>>inTransaction(
                            it -> it.execute(select(name)).all()))
                    .containsExactly("a");
        }
    }
}
