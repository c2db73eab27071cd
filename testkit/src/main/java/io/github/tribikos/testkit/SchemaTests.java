package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.CheckViolation;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.event.Registration;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DdlExecutor;
import io.github.tribikos.schema.DdlListener;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.SetComment;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.TextDdl;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What tables are told beside their columns: options, temporary tables, dependencies, attached statements, listeners, comments. */
abstract class SchemaTests extends Topic {
    private final List<MetaData> created = new ArrayList<>();

    SchemaTests(DialectCompliance suite) {
        super(suite);
    }

    /** Options of a dialect that is not this one. */
    private enum Foreign
            implements
                    DialectOptions.OfTable, DialectOptions.OfColumn, DialectOptions.OfIndex,
                    DialectOptions.OfConstraint {
        OPTION
    }

    @AfterEach
    void dropAll() {
        disconnect();
        created.forEach(tables -> tables.dropAll(engine()));
        created.clear();
    }

    private MetaData create(Table<?>... tables) {
        MetaData metaData = MetaData.of(tables);
        created.add(metaData);
        metaData.createAll(engine());
        return metaData;
    }

    private static Table<?> table(String name) {
        Table<?> table = Table.named(name);
        table.bigint("id").primaryKey();
        return table;
    }

    @Test
    void optionsOfOtherDatabasesArePassedBy() {
        Table<?> plain = Table.named("schema_foreign");
        LongColumn id = plain.bigint("id").with(Foreign.OPTION).primaryKey();
        Column<String> name = plain.varchar("name", 20);
        plain.options(Foreign.OPTION);
        plain.unique("uq_schema_foreign", name, id).with(Foreign.OPTION);
        plain.index("ix_schema_foreign", name).with(Foreign.OPTION);
        create(plain);

        assertThat(plain.option(Foreign.class)).isEqualTo(Foreign.OPTION);
        assertThat(engine().hasTable(plain)).isTrue();
    }

    @Test
    @Requires(Feature.TEMPORARY_TABLES)
    void aTemporaryTableIsSeenByItsConnectionAlone() {
        Table<?> passing = Table.named("schema_passing");
        LongColumn id = passing.bigint("id").primaryKey();
        passing.temporary();
        MetaData tables = MetaData.of(passing);

        tables.createAll(connection());
        tables.createAll(connection());
        connection().execute(insert(passing).set(id, 1));
        assertThat(one(select(count()).from(passing))).isEqualTo(1);
        connection().commit();
        if (capabilities().supports(Feature.CONCURRENT_CONNECTIONS)) {
            assertThatThrownBy(() -> engine().begin(other -> other.execute(select(id))))
                    .isInstanceOf(DatabaseException.class);
        }
        tables.dropAll(connection());
        tables.dropAll(connection());
        connection().commit();
    }

    @Test
    void aTableComesAfterWhatItDependsOn() {
        Table<?> first = table("schema_z_first");
        Table<?> second = table("schema_a_second");
        second.dependsOn(() -> first);
        MetaData both = MetaData.of(second, first);

        assertThat(both.sortedTables()).hasToString("[schema_z_first, schema_a_second]");
        create(second);
        assertThat(engine().hasTable(first)).isTrue();
        created.add(both);
    }

    @Test
    void attachedStatementsAreRunWithTheirTable() {
        Table<?> table = Table.named("schema_attached");
        LongColumn id = table.bigint("id").primaryKey();
        String dialect = engine().dialect().name();
        table.afterCreate(TextDdl.of("INSERT INTO schema_attached (id) VALUES (1)"));
        table.afterCreate(
                TextDdl.of("INSERT INTO schema_attached (id) VALUES (2)").onlyOn("no_such_dialect", dialect));
        table.afterCreate(
                TextDdl.of("INSERT INTO schema_attached (id) VALUES (3)").exceptOn(dialect));
        table.beforeDrop(TextDdl.of("DELETE FROM schema_attached"));
        MetaData tables = create(table);

        assertThat(all(select(id).orderBy(id))).containsExactly(1L, 2L);
        assertThat(tables.createScript(engine().dialect()))
                .endsWith("INSERT INTO schema_attached (id) VALUES (1)", "INSERT INTO schema_attached (id) VALUES (2)");
        assertThat(tables.dropScript(engine().dialect()))
                .containsExactly("DELETE FROM schema_attached", "DROP TABLE schema_attached");
    }

    @Test
    void listenersAreToldUntilTheirRegistrationIsClosed() {
        Table<?> table = table("schema_listened");
        MetaData tables = MetaData.of(table);
        created.add(tables);
        Journal journal = new Journal();

        try (Registration registration = tables.listen(journal)) {
            assertThat(registration.isActive()).isTrue();
            tables.createAll(engine());
            tables.createAll(engine());
            tables.dropAll(engine());
        }
        tables.createAll(engine());

        assertThat(journal.entries)
                .containsExactly(
                        "before all [schema_listened]",
                        "before schema_listened",
                        "after schema_listened true",
                        "after all [schema_listened]",
                        "before all []",
                        "after all []",
                        "before drop [schema_listened]",
                        "dropping schema_listened",
                        "dropped schema_listened false",
                        "after drop [schema_listened]");
    }

    /** Writes down what it is told. */
    private static final class Journal implements DdlListener {
        final List<String> entries = new ArrayList<>();

        @Override
        public void beforeCreateAll(DdlExecutor executor, List<Table<?>> tables) {
            entries.add("before all " + tables);
        }

        @Override
        public void beforeCreate(DdlExecutor executor, Table<?> table) {
            entries.add("before " + table);
        }

        @Override
        public void afterCreate(DdlExecutor executor, Table<?> table) {
            entries.add("after " + table + " " + executor.hasTable(table));
        }

        @Override
        public void afterCreateAll(DdlExecutor executor, List<Table<?>> tables) {
            entries.add("after all " + tables);
        }

        @Override
        public void beforeDropAll(DdlExecutor executor, List<Table<?>> tables) {
            entries.add("before drop " + tables);
        }

        @Override
        public void beforeDrop(DdlExecutor executor, Table<?> table) {
            entries.add("dropping " + table);
        }

        @Override
        public void afterDrop(DdlExecutor executor, Table<?> table) {
            entries.add("dropped " + table + " " + executor.hasTable(table));
        }

        @Override
        public void afterDropAll(DdlExecutor executor, List<Table<?>> tables) {
            entries.add("after drop " + tables);
        }
    }

    @Test
    void constraintsAndIndexesAreThereWhereTheyAreWanted() {
        String dialect = engine().dialect().name();
        Table<?> table = Table.named("schema_conditional");
        LongColumn id = table.bigint("id").primaryKey();
        table.check("ck_not_here", id.gt(100)).exceptOn(dialect);
        table.check("ck_elsewhere", id.gt(100)).onlyOn("no_such_dialect");
        table.check("ck_here", id.gt(0)).onlyOn(dialect);
        table.index("ix_not_here", id.desc()).exceptOn(dialect);
        table.index("ix_here", id.desc()).onlyOn(dialect);
        MetaData tables = create(table);

        engine().begin(conn -> conn.execute(insert(table).set(id, 1)));
        assertThatThrownBy(
                        () -> engine().begin(conn -> conn.execute(insert(table).set(id, 0))))
                .isInstanceOf(CheckViolation.class);
        assertThat(tables.createScript(engine().dialect()))
                .anyMatch(sql -> sql.contains("ix_here"))
                .noneMatch(sql -> sql.contains("not_here") || sql.contains("elsewhere"));
    }

    @Test
    @Requires(Feature.SET_COMMENT)
    void commentsAreSetAndTakenAway() {
        Table<?> table = table("schema_commented");
        Column<String> name = table.varchar("name", 20);
        create(table);

        engine().begin(conn -> {
            conn.execute(SetComment.on(table).to("it's a table"));
            conn.execute(SetComment.on(name).to("it's a name"));
            conn.execute(SetComment.on(name).to("another name"));
            conn.execute(SetComment.on(name).toNone());
            conn.execute(SetComment.on(table).toNone());
        });
        assertThat(engine().hasTable(table)).isTrue();
    }

    @Test
    @Requires(Feature.CONSTRAINT_COMMENTS)
    void aConstraintHasAComment() {
        Table<?> table = Table.named("schema_constraint_comment");
        LongColumn id = table.bigint("id").primaryKey();
        table.check("ck_schema_comment", id.gt(0)).comment("it's positive");
        MetaData tables = create(table);

        assertThat(tables.createScript(engine().dialect()))
                .endsWith("COMMENT ON CONSTRAINT ck_schema_comment ON schema_constraint_comment IS 'it''s positive'");
    }

    @Test
    @Requires(Feature.ON_DELETE_COLUMNS)
    void onDeleteSetsSomeColumns() {
        Table<?> books = Table.named("schema_shelves");
        LongColumn house = books.bigint("house");
        LongColumn shelf = books.bigint("shelf");
        books.primaryKey(house, shelf);
        Table<?> things = Table.named("schema_things");
        LongColumn thing = things.bigint("id").primaryKey();
        LongColumn inHouse = things.bigint("house");
        var onShelf = things.bigint("shelf").nullable();
        things.foreignKey(inHouse, onShelf)
                .references(() -> house, () -> shelf)
                .onDelete(ReferentialAction.SET_NULL, onShelf);
        create(things);

        engine().begin(conn -> {
            conn.execute(insert(books).set(house, 1).set(shelf, 2));
            conn.execute(insert(things).set(thing, 1).set(inHouse, 1).set(onShelf, 2L));
            conn.execute(text("DELETE FROM schema_shelves"));
        });
        assertThat(one(select(inHouse))).isEqualTo(1L);
        assertThat(connection().execute(select(onShelf)).one()).isNull();
        created.add(MetaData.of(books, things));
    }

    @Test
    void whatADatabaseLacksIsAnError() {
        Table<?> table = table("schema_lacking");
        if (!capabilities().supports(Feature.SET_COMMENT)) {
            assertThatThrownBy(() -> connection().execute(SetComment.on(table).to("x")))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("does not support comments on tables that exist");
        }
        if (!capabilities().supports(Feature.TEMPORARY_TABLES)) {
            Table<?> passing = Table.named("schema_lacking_temporary");
            passing.bigint("id").primaryKey();
            passing.temporary();
            assertThatThrownBy(() -> MetaData.of(passing).createScript(engine().dialect()))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("does not support temporary tables");
        }
    }
}
