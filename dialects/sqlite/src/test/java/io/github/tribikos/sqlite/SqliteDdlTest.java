package io.github.tribikos.sqlite;

import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Table;
import org.junit.jupiter.api.Test;

/** Options of tables, columns and constraints, without a database. */
class SqliteDdlTest {
    private final Table<?> events = Table.named("events");

    private String created() {
        return CreateTable.of(events).sql(sqlite()).get(0).replaceAll("\\s+", " ");
    }

    @Test
    void aTableIsStrictOrWithoutRowid() {
        events.integer("id").primaryKey();
        events.options(SqliteTableOptions.none().strict());

        assertThat(created()).endsWith(" ) STRICT");
        assertThat(SqliteTableOptions.none().strict().withoutRowid())
                .isEqualTo(SqliteTableOptions.none().withoutRowid().strict());
    }

    @Test
    void conflictsAreResolvedAsDeclared() {
        Column<Integer> id = events.integer("id");
        Column<String> name =
                events.varchar("name", 9).with(SqliteColumnOptions.none().notNullOnConflict(SqliteConflict.FAIL));
        events.primaryKey(id).with(SqliteConstraintOptions.onConflict(SqliteConflict.REPLACE));
        events.unique(name).with(SqliteConstraintOptions.onConflict(SqliteConflict.IGNORE));
        events.check("ck_id", id.gt(0)).with(SqliteConstraintOptions.onConflict(SqliteConflict.ROLLBACK));

        assertThat(created())
                .isEqualTo("CREATE TABLE events ( id INTEGER NOT NULL, name VARCHAR(9) NOT NULL ON CONFLICT FAIL,"
                        + " PRIMARY KEY (id) ON CONFLICT REPLACE, UNIQUE (name) ON CONFLICT IGNORE,"
                        + " CONSTRAINT ck_id CHECK (id > 0) ON CONFLICT ROLLBACK )");
    }

    @Test
    void autoincrementIsForGeneratedKeys() {
        events.bigint("id").primaryKey().with(SqliteColumnOptions.none().autoincrement());

        assertThatThrownBy(this::created)
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Column \"events.id\" is AUTOINCREMENT but not generated. Call autoIncrement().");
    }
}
