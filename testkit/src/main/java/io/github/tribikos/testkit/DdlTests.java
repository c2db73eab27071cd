package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.schema.CheckFirst;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.DropTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NullableLongColumn;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CREATE and DROP of tables and what belongs to them. */
abstract class DdlTests extends Topic {
    private final List<MetaData> created = new ArrayList<>();

    DdlTests(DialectCompliance suite) {
        super(suite);
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

    /** Two tables that refer to each other; both columns may be NULL. */
    private static final class Cycle {
        final Table<?> hens = Table.named("ddl_hens");
        final LongColumn hen = hens.bigint("id").primaryKey();
        final Table<?> eggs = Table.named("ddl_eggs");
        final LongColumn egg = eggs.bigint("id").primaryKey();
        final NullableLongColumn by =
                eggs.bigint("hen_id").references(() -> this.hen).nullable();

        Cycle() {
            hens.bigint("egg_id").references(() -> this.egg).nullable();
        }
    }

    @Test
    @Requires(Feature.EXPRESSION_INDEXES)
    void indexesOnExpressionsAndOperations() {
        Table<?> one = Table.named("ddl_expressions");
        LongColumn id = one.bigint("id").primaryKey();
        Column<String> first = one.varchar("first_name", 20);
        Column<String> last = one.varchar("last_name", 20);
        one.index("ix_ddl_lower", lower(last), first);
        one.index("ix_ddl_both", first.concat(last).desc()).unique();
        create(one);
        engine().begin(conn ->
                conn.execute(insert(one).set(id, 1).set(first, "ab").set(last, "c")));

        assertThatThrownBy(() -> engine().begin(conn ->
                        conn.execute(insert(one).set(id, 2).set(first, "a").set(last, "bc"))))
                .isInstanceOf(UniqueViolation.class);
    }

    @Test
    void createdTableExistsUntilItIsDropped() {
        Table<?> one = table("ddl_one");
        assertThat(engine().hasTable(one)).isFalse();
        MetaData tables = create(one);
        assertThat(engine().hasTable(one)).isTrue();
        tables.dropAll(engine());
        assertThat(engine().hasTable(one)).isFalse();
    }

    @Test
    void nameIsNoPatternWhenATableIsLookedFor() {
        create(table("ddlxone"));

        assertThat(engine().hasTable(table("ddl_one"))).isFalse();
        assertThat(engine().hasTable(table("ddl%"))).isFalse();
    }

    @Test
    void createAllLeavesExistingTablesAlone() {
        Table<?> one = table("ddl_one");
        create(one);
        LongColumn id = (LongColumn) one.get("id");
        engine().begin(connection -> connection.execute(insert(one).set(id, 1)));
        MetaData.of(one, table("ddl_two")).createAll(engine());
        created.add(MetaData.of(table("ddl_two")));

        assertThat(one(select(count()).from(one))).isEqualTo(1L);
    }

    @Test
    void createAllWithoutACheckFailsWhereATableExists() {
        Table<?> one = table("ddl_one");
        MetaData tables = create(one);

        assertThatThrownBy(() -> tables.createAll(engine(), CheckFirst.NONE)).isInstanceOf(DatabaseException.class);
    }

    @Test
    void dropAllOfMissingTablesDoesNothing() {
        MetaData.of(table("ddl_nowhere")).dropAll(engine());
        assertThatThrownBy(() -> MetaData.of(table("ddl_nowhere")).dropAll(engine(), CheckFirst.NONE))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void createIfNotExistsAndDropIfExists() {
        Table<?> one = table("ddl_one");
        created.add(MetaData.of(one));
        engine().execute(CreateTable.of(one).ifNotExists());
        engine().execute(CreateTable.of(one).ifNotExists());
        engine().execute(DropTable.of(one).ifExists());
        engine().execute(DropTable.of(one).ifExists());

        assertThat(engine().hasTable(one)).isFalse();
    }

    @Test
    void tablesAreCreatedInTheOrderOfTheirForeignKeys() {
        Table<?> parent = Table.named("ddl_parent");
        LongColumn parentId = parent.bigint("id").primaryKey();
        Table<?> child = Table.named("ddl_child");
        child.bigint("id").references(() -> parentId).primaryKey();

        create(child, parent);
        assertThat(engine().hasTable(child)).isTrue();
    }

    @Test
    void tablesReferredToAreCreatedToo() {
        Table<?> parent = Table.named("ddl_parent");
        LongColumn parentId = parent.bigint("id").primaryKey();
        Table<?> child = Table.named("ddl_child");
        child.bigint("id").references(() -> parentId).primaryKey();
        created.add(MetaData.of(parent, child));
        MetaData.of(child).createAll(engine());

        assertThat(engine().hasTable(parent)).isTrue();
    }

    @Test
    @Requires(Feature.CYCLIC_FOREIGN_KEYS)
    void tablesThatReferToEachOtherAreCreatedAndDropped() {
        Cycle cycle = new Cycle();
        MetaData tables = create(cycle.hens, cycle.eggs);
        run(insert(cycle.hens).set(cycle.hen, 1));
        run(insert(cycle.eggs).set(cycle.egg, 1).set(cycle.by, 1));
        connection().commit();
        disconnect();
        tables.dropAll(engine());

        assertThat(engine().hasTable(cycle.hens)).isFalse();
        assertThat(engine().hasTable(cycle.eggs)).isFalse();
    }

    @Test
    void emptySetIsAnError() {
        assertThatThrownBy(() -> MetaData.of().createAll(engine()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("no tables");
    }

    @Test
    void uniqueIndexIsEnforced() {
        Table<?> one = table("ddl_one");
        Column<String> name = one.varchar("name", 20);
        one.index("ix_ddl_name", name).unique();
        create(one);
        LongColumn id = (LongColumn) one.get("id");
        run(insert(one).set(id, 1).set(name, "a"));

        assertThatThrownBy(() -> run(insert(one).set(id, 2).set(name, "a"))).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void indexOfAColumnAndWithADirection() {
        Table<?> one = table("ddl_one");
        Column<Integer> year = one.integer("year").index();
        Column<String> name = one.varchar("name", 20);
        one.index("ix_ddl_both", year.desc(), name);
        create(one);

        assertThat(one(select(count()).from(one))).isEqualTo(0L);
    }

    @Test
    void createAllInATransactionIsSeenByIt() {
        Table<?> one = table("ddl_one");
        created.add(MetaData.of(one));
        MetaData.of(one).createAll(connection());

        assertThat(one(select(count()).from(one))).isEqualTo(0L);
        connection().commit();
        assertThat(connection().hasTable(one)).isTrue();
    }

    @Test
    @Requires(Feature.TRANSACTIONAL_DDL)
    void createdTableIsRolledBackWithItsTransaction() {
        Table<?> one = table("ddl_one");
        created.add(MetaData.of(one));
        MetaData.of(one).createAll(connection());
        connection().rollback();

        assertThat(connection().hasTable(one)).isFalse();
    }

    @Test
    @Requires(Feature.COMMENTS)
    void commentsAreAccepted() {
        Table<?> one = table("ddl_one");
        one.varchar("name", 20).comment("it's a name; -- \"quoted\"");
        one.comment("what the table's for");
        create(one);

        assertThat(engine().hasTable(one)).isTrue();
    }
}
