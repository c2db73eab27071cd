package io.github.tribikos.schema;

import static io.github.tribikos.schema.Library.Authors.AUTHORS;
import static io.github.tribikos.schema.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetaDataTest {
    private final Table<?> c = Table.named("c");
    private final Table<?> b = Table.named("b");
    private final Table<?> a = Table.named("a");
    private final LongColumn aId = a.bigint("id").primaryKey();
    private final LongColumn bId = b.bigint("id").primaryKey();
    private final LongColumn bA = b.bigint("a_id").references(() -> aId).index();
    private final LongColumn cB = c.bigint("b_id").references(() -> bId);

    /** What a statement does, in words. */
    private static final class Words implements DdlVisitor<String> {
        @Override
        public String visitSetComment(SetComment set) {
            return "comment on " + set.table();
        }

        @Override
        public String visitText(TextDdl text) {
            return text.toString();
        }

        @Override
        public String visitCreateType(CreateType create) {
            return "create " + create.type().typeName();
        }

        @Override
        public String visitDropType(DropType drop) {
            return "drop " + drop.type().typeName();
        }

        @Override
        public String visitCreateDomain(CreateDomain create) {
            return "create " + create.domain().typeName();
        }

        @Override
        public String visitDropDomain(DropDomain drop) {
            return "drop " + drop.domain().typeName();
        }

        @Override
        public String visitCreateTable(CreateTable create) {
            long keys = create.table().foreignKeys().stream()
                    .filter(create::declares)
                    .count();
            return "create " + create.table() + " with " + keys;
        }

        @Override
        public String visitDropTable(DropTable drop) {
            return "drop " + drop.table();
        }

        @Override
        public String visitCreateTableAs(CreateTableAs create) {
            return "create " + create.table() + " as";
        }

        @Override
        public String visitCreateView(CreateView create) {
            return "show " + create.table();
        }

        @Override
        public String visitDropView(DropView drop) {
            return "hide " + drop.table();
        }

        @Override
        public String visitCreateIndex(CreateIndex create) {
            return "create " + create.index().name();
        }

        @Override
        public String visitDropIndex(DropIndex drop) {
            return "drop " + drop.index().name();
        }

        @Override
        public String visitAddConstraint(AddConstraint add) {
            return "add " + add.naming().nameOf(add.constraint());
        }

        @Override
        public String visitDropConstraint(DropConstraint drop) {
            return "unlink " + drop.naming().nameOf(drop.constraint());
        }

        @Override
        public String visitCreateSequence(CreateSequence create) {
            return "count by " + create.sequence();
        }

        @Override
        public String visitDropSequence(DropSequence drop) {
            return "no longer by " + drop.sequence();
        }

        @Override
        public String visitCreateSchema(CreateSchema create) {
            return "open " + create.name();
        }

        @Override
        public String visitDropSchema(DropSchema drop) {
            return "close " + drop.name();
        }
    }

    /** Notes what it is given instead of running it. */
    private static final class Recorder implements DdlExecutor {
        final List<String> done = new ArrayList<>();
        final Set<String> existing;
        final boolean later;

        Recorder(boolean later, String... existing) {
            this.later = later;
            this.existing = Set.of(existing);
        }

        @Override
        public boolean hasTable(Table<?> table) {
            return existing.contains(table.tableName());
        }

        @Override
        public boolean hasType(@Nullable String schema, String name) {
            return existing.contains(name);
        }

        @Override
        public DdlRenderer dialect() {
            return new NeutralDialect();
        }

        @Override
        public void execute(Ddl ddl) {
            done.add(ddl.accept(new Words()));
        }

        @Override
        public boolean addsForeignKeysLater() {
            return later;
        }
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArgumentException.class).hasMessage(message);
    }

    @Test
    void tablesAreSortedByWhatTheyReferTo() {
        MetaData metaData = MetaData.of(c, b, a, c);

        assertThat(metaData.tables()).containsExactly(c, b, a);
        assertThat(metaData.sortedTables()).containsExactly(a, b, c);
        assertThat(metaData).hasToString("MetaData [c, b, a]");
        assertThat(List.of(bA, cB)).allMatch(column -> !column.isPrimaryKey());
    }

    @Test
    void createAllCreatesWhatIsReferredToFirstAlsoFromOutsideTheSet() {
        Recorder recorder = new Recorder(true);
        MetaData.of(c).createAll(recorder);

        assertThat(recorder.done)
                .containsExactly("create a with 0", "create b with 1", "create ix_b_a_id", "create c with 1");
    }

    @Test
    void createAllLeavesExistingTablesAlone() {
        Recorder recorder = new Recorder(true, "b");
        MetaData.of(a, b, c).createAll(recorder);

        assertThat(recorder.done).containsExactly("create a with 0", "create c with 1");
    }

    @Test
    void createAllUncheckedAsksForNothing() {
        Recorder recorder = new Recorder(true, "a", "b", "c");
        MetaData.of(a, b).createAll(recorder, CheckFirst.NONE);

        assertThat(recorder.done).containsExactly("create a with 0", "create b with 1", "create ix_b_a_id");
    }

    @Test
    void dropAllDropsTheTablesOfTheSetInReverse() {
        Recorder recorder = new Recorder(true, "b", "c", "a");
        MetaData.of(b, c).dropAll(recorder);

        assertThat(recorder.done).containsExactly("drop c", "drop b");
    }

    @Test
    void dropAllPassesOverMissingTables() {
        Recorder recorder = new Recorder(true, "b");
        MetaData.of(a, b, c).dropAll(recorder);
        Recorder unchecked = new Recorder(true);
        MetaData.of(a, b).dropAll(unchecked, CheckFirst.NONE);

        assertThat(recorder.done).containsExactly("drop b");
        assertThat(unchecked.done).containsExactly("drop b", "drop a");
    }

    @Test
    void aCycleIsClosedAfterTheTablesAndOpenedBeforeTheyGo() {
        Recorder recorder = new Recorder(true);
        MetaData.of(BOOKS, AUTHORS).createAll(recorder);
        Recorder drops = new Recorder(true, "books", "authors");
        MetaData.of(BOOKS, AUTHORS).dropAll(drops);

        assertThat(recorder.done)
                .containsExactly(
                        "create books with 1",
                        "create ix_books_year",
                        "create authors with 1",
                        "add fk_books_author_id");
        assertThat(drops.done).containsExactly("unlink fk_books_author_id", "drop authors", "drop books");
    }

    @Test
    void aCycleIsDeclaredInPlaceWhereNothingCanBeAddedLater() {
        Recorder recorder = new Recorder(false);
        MetaData.of(BOOKS, AUTHORS).createAll(recorder);
        Recorder drops = new Recorder(false, "books", "authors");
        MetaData.of(BOOKS, AUTHORS).dropAll(drops);

        assertThat(recorder.done)
                .containsExactly("create books with 2", "create ix_books_year", "create authors with 1");
        assertThat(drops.done).containsExactly("drop authors", "drop books");
    }

    @Test
    void anEmptySetIsRefused() {
        refused(
                () -> MetaData.of().createAll(new Recorder(true)),
                "This MetaData has no tables to create. Name them: MetaData.of(BOOKS, AUTHORS).");
        refused(
                () -> MetaData.of().dropAll(new Recorder(true)),
                "This MetaData has no tables to drop. Name them: MetaData.of(BOOKS, AUTHORS).");
    }

    @Test
    void aTableWithoutColumnsIsRefused() {
        refused(
                () -> MetaData.of(Table.named("bare")).createAll(new Recorder(true)),
                "Table \"bare\" has no columns, so it cannot be created. Is the class that declares them initialised?");
    }

    @Test
    void namesAreDistinctAndAliasesRefused() {
        refused(() -> MetaData.of(a, Table.named("a")), "Two different tables are named \"a\" in one MetaData.");
        refused(() -> MetaData.of(a.as("x")), "MetaData needs the table \"a\" itself, not an alias of it.");
        assertThat(MetaData.of(a, Table.named("shop", "a")).tables()).hasSize(2);
    }

    @Test
    @SuppressWarnings("NullAway") // what a class that is not initialised yet hands over
    void aTableThatIsNotInitialisedIsExplained() {
        Table<?> missing = null;
        refused(
                () -> MetaData.of(a, missing),
                "Table 2 of the MetaData is null: its class is not initialised yet. Declare the MetaData in a class of its own.");
    }

    @Test
    void aTableIsFoundByName() {
        Table<?> shop = Table.named("shop", "book");
        MetaData metaData = MetaData.of(a, BOOKS, shop);

        assertThat(metaData.get("books")).isSameAs(BOOKS);
        assertThat(metaData.get("shop.book")).isSameAs(shop);
        refused(
                () -> metaData.get("boks"),
                "There is no table \"boks\" in this MetaData. Did you mean \"books\"? Tables: a, books, shop.book.");
    }
}
