package io.github.tribikos.it;

import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Sql.insert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ExclusionViolation;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.postgresql.PostgresConstraintOptions;
import io.github.tribikos.postgresql.PostgresExclude;
import io.github.tribikos.postgresql.PostgresIndexOptions;
import io.github.tribikos.postgresql.PostgresTableOptions;
import io.github.tribikos.postgresql.PostgresTableOptions.OnCommit;
import io.github.tribikos.postgresql.PostgresTypes;
import io.github.tribikos.postgresql.Range;
import io.github.tribikos.schema.AddConstraint;
import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.TextDdl;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.type.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** PostgreSQL's options of tables, indexes and constraints, run by the server. */
@Tag("database:postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresDdlTest {
    private @Nullable DatabaseUnderTest database;

    @BeforeAll
    void create() {
        database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
    }

    @AfterAll
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    private Engine engine() {
        return Objects.requireNonNull(database).engine();
    }

    @Test
    void theServerTakesEveryOptionOfATable() {
        Table<?> parent = Table.named("parents");
        parent.bigint("id").primaryKey();
        Table<?> stored = Table.named("stored");
        stored.bigint("id").primaryKey();
        stored.dependsOn(() -> parent);
        stored.options(PostgresTableOptions.none()
                .unlogged()
                .inherits(parent)
                .using("heap")
                .with("fillfactor", 70)
                .with("autovacuum_enabled", false)
                .tablespace("pg_default"));
        Table<?> days = Table.named("days");
        days.date("day").primaryKey();
        days.options(PostgresTableOptions.none().partitionBy("RANGE (day)"));
        days.afterCreate(TextDdl.of(
                "CREATE TABLE days_of_2026 PARTITION OF days" + " FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"));
        MetaData tables = MetaData.of(stored, days);

        tables.createAll(engine());
        assertThat(engine().hasTable(Table.named("days_of_2026"))).isTrue();
        tables.dropAll(engine());
        MetaData.of(parent).dropAll(engine());
    }

    @Test
    void theRowsOfATemporaryTableGoWithTheTransaction() {
        Table<?> passing = Table.named("passing");
        Column<Integer> id = passing.integer("id").primaryKey();
        passing.temporary();
        passing.options(PostgresTableOptions.none().onCommit(OnCommit.DROP));

        engine().begin(connection -> {
            MetaData.of(passing).createAll(connection);
            connection.execute(insert(passing).set(id, 1));
        });
        assertThat(engine().hasTable(passing)).isFalse();
    }

    @Test
    void theServerTakesEveryOptionOfAnIndex() {
        Table<?> texts = Table.named("texts");
        Column<String> name = texts.varchar("name", 40);
        Column<String> kind = texts.varchar("kind", 10);
        Column<String> data = texts.column("data", PostgresTypes.JSONB);
        Expression<String> lowered = lower(name);
        texts.index("ix_all", lowered, name.desc().nullsLast())
                .unique()
                .where(kind.eq("a"))
                .with(PostgresIndexOptions.using("btree")
                        .operatorClass(lowered, "text_pattern_ops")
                        .operatorClass(name, "varchar_pattern_ops")
                        .include(kind)
                        .nullsNotDistinct()
                        .with("fillfactor", 50)
                        .tablespace("pg_default"));
        texts.index("ix_gin", data).with(PostgresIndexOptions.using("gin").operatorClass(data, "jsonb_path_ops"));
        Index later = texts.index("ix_later", kind)
                .onlyOn("by hand")
                .with(PostgresIndexOptions.none().concurrently());
        MetaData tables = MetaData.of(texts);

        tables.createAll(engine());
        try (var connection = engine().connect().autocommit()) {
            connection.execute(CreateIndex.of(later).ifNotExists());
            connection.execute(DropIndex.of(later).ifExists());
        }
        tables.dropAll(engine());
    }

    @Test
    void theServerTakesEveryOptionOfAConstraint() {
        Table<?> table = Table.named("constrained");
        Column<Integer> id = table.integer("id");
        table.primaryKey(id).with(PostgresConstraintOptions.none().with("fillfactor", 90));
        Column<@Nullable String> name = table.varchar("name", 40).nullable();
        Column<@Nullable String> kind = table.varchar("kind", 10).nullable();
        table.unique("uq_name", name)
                .with(PostgresConstraintOptions.none()
                        .nullsNotDistinct()
                        .include(kind)
                        .tablespace("pg_default"));
        table.check("ck_here", id.gt(0)).with(PostgresConstraintOptions.none().noInherit());
        CheckConstraint later = table.check("ck_later", id.lt(100))
                .with(PostgresConstraintOptions.none().notValid())
                .onlyOn("by hand");
        MetaData tables = MetaData.of(table);
        tables.createAll(engine());

        engine().execute(AddConstraint.of(later));
        engine().begin(connection -> connection.execute(insert(table).set(id, 1)));
        assertThatThrownBy(() -> engine().begin(
                                connection -> connection.execute(insert(table).set(id, 2))))
                .isInstanceOf(UniqueViolation.class);
        tables.dropAll(engine());
    }

    @Test
    void excludedRowsAreAViolation() {
        Table<?> bookings = Table.named("bookings");
        Column<Range<Integer>> hours = bookings.column("hours", PostgresTypes.INT4RANGE);
        bookings.constraint(
                        "ex_hours",
                        PostgresExclude.using("gist")
                                .with(hours, "range_ops", "&&")
                                .deferred())
                .onlyOn("postgresql");
        MetaData tables = MetaData.of(bookings);
        tables.createAll(engine());

        engine().begin(connection -> connection.execute(insert(bookings).set(hours, Range.closedOpen(1, 3))));
        assertThatThrownBy(() -> engine().begin(connection ->
                        connection.execute(insert(bookings).set(hours, Range.closedOpen(2, 4)))))
                .isInstanceOf(ExclusionViolation.class)
                .hasMessageContaining("ex_hours");
        tables.dropAll(engine());
    }

    @Test
    void columnsThatTheServerHasByItselfAreSelected() {
        Table<?> table = Table.named("versions");
        Column<Integer> id = table.integer("id").primaryKey();
        Column<String> version = table.column("xmin", Types.VARCHAR).system();
        MetaData tables = MetaData.of(table);
        tables.createAll(engine());

        engine().begin(connection -> connection.execute(insert(table).set(id, 1)));
        try (var connection = engine().connect()) {
            assertThat(connection
                            .execute(io.github.tribikos.sql.Sql.select(version))
                            .one())
                    .matches("[0-9]+");
        }
        tables.dropAll(engine());
    }
}
