package io.github.tribikos.it;

import static io.github.tribikos.sql.Functions.charLength;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.DataError;
import io.github.tribikos.error.ForeignKeyViolation;
import io.github.tribikos.error.ProgrammingError;
import io.github.tribikos.error.QueryTimeout;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.event.SqlEvent;
import io.github.tribikos.event.SqlListener;
import io.github.tribikos.postgresql.PostgresCopy;
import io.github.tribikos.postgresql.PostgresCopy.Format;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** COPY in both directions: what is stored, what is said of errors, and what is left of them. */
@Tag("database:postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresCopyTest {
    private static final Table<?> SHELVES = Table.named("copy shelves, 7");
    private static final LongColumn SHELF = SHELVES.bigint("id").primaryKey();
    private static final Column<UUID> TOKEN = SHELVES.column("token", UUID).defaultTo(java.util.UUID::randomUUID);
    private static final Column<Integer> WIDTH = SHELVES.integer("width").serverDefault(80);

    private static final Table<?> BOOKS = Table.named("copy_books");
    private static final LongColumn ID = BOOKS.bigint("id").identity().primaryKey();
    private static final Column<String> TITLE = BOOKS.varchar("title", 40).unique();
    private static final Column<@Nullable String> NOTE =
            BOOKS.column("Note", TEXT).nullable();
    private static final Column<@Nullable Long> ON =
            BOOKS.bigint("shelf").nullable().references(() -> SHELF);

    private @Nullable DatabaseUnderTest database;
    private @Nullable Connection opened;

    @BeforeAll
    void create() {
        database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
        MetaData.of(SHELVES, BOOKS).createAll(engine());
    }

    @AfterAll
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void connect() {
        opened = engine().connect();
    }

    @AfterEach
    void rollback() {
        connection().close();
    }

    private Engine engine() {
        return Objects.requireNonNull(database).engine();
    }

    private Connection connection() {
        return Objects.requireNonNull(opened);
    }

    private long copy(List<String> titles) {
        return PostgresCopy.in(connection(), BOOKS, titles, (row, title) -> row.set(TITLE, title));
    }

    private List<String> titles() {
        return connection().execute(select(TITLE).orderBy(ID)).all();
    }

    private long rows() {
        return connection().execute(select(count()).from(BOOKS)).one();
    }

    private static List<String> numbered(int size) {
        return IntStream.range(0, size).mapToObj(i -> "title " + i).toList();
    }

    @Test
    void rowsArriveInOrder() {
        List<String> titles = numbered(9_000);

        assertThat(copy(titles)).isEqualTo(9_000);
        assertThat(titles()).containsExactlyElementsOf(titles);
    }

    @Test
    void withoutItemsNothingIsRun() {
        assertThat(heard(() -> assertThat(copy(List.of())).isZero())).isEmpty();
    }

    @Test
    void whatMeansSomethingToTheFormatIsTextLikeAnyOther() {
        List<@Nullable String> notes = Arrays.asList(
                "",
                null,
                "\\N",
                "\\.",
                "\\",
                "a\tb",
                "a\nb",
                "a\rb",
                "a\r\nb",
                "\\n",
                "NULL",
                "\\x41",
                "\b\f\u000b",
                "\u00e9\u4e66",
                "\ud83d\ude00",
                " ",
                "\"",
                ",",
                "''");

        PostgresCopy.in(
                connection(),
                BOOKS,
                IntStream.range(0, notes.size()).boxed().toList(),
                (row, i) -> row.set(TITLE, "t" + i).set(NOTE, notes.get(i)));
        assertThat(connection().execute(select(NOTE).orderBy(ID)).all()).containsExactlyElementsOf(notes);
    }

    @Test
    void columnsThatAreLeftOutGetTheirDefaults() {
        PostgresCopy.in(connection(), SHELVES, List.of(1, 2), (row, i) -> row.set(SHELF, i));

        assertThat(connection().execute(select(WIDTH)).all()).containsExactly(80, 80);
        assertThat(connection().execute(select(TOKEN)).all())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void failedRowIsNamedAndTheTransactionGoesOn() {
        copy(List.of("before"));

        assertThatThrownBy(() -> copy(List.of("a", "b", "c", "b", "d")))
                .isInstanceOfSatisfying(UniqueViolation.class, e -> {
                    assertThat(e.rowIndex()).hasValue(3);
                    assertThat(e.columns()).containsExactly("title");
                    assertThat(e.sql()).isEqualTo("COPY copy_books (title) FROM STDIN");
                    assertThat(e).hasMessageContaining("at index 3 of 5 rows");
                });
        assertThat(titles()).containsExactly("before");
        assertThat(copy(List.of("after"))).isEqualTo(1);
    }

    @Test
    void failedRowFarAwayIsNamed() {
        List<String> titles = new ArrayList<>(
                IntStream.range(0, 30_000).mapToObj(i -> "two\nlines " + i).toList());
        titles.set(20_000, "x".repeat(41));

        assertThatThrownBy(() -> copy(titles))
                .isInstanceOfSatisfying(
                        DataError.class, e -> assertThat(e.rowIndex()).hasValue(20_000));
        assertThat(rows()).isZero();
    }

    /** The server counts lines, of a table whose name looks like a line too; foreign keys it checks at the end, of no line. */
    @Test
    void errorsOfOddTablesAndOfForeignKeys() {
        assertThatThrownBy(
                        () -> PostgresCopy.in(connection(), SHELVES, List.of(1, 2, 1), (row, i) -> row.set(SHELF, i)))
                .isInstanceOfSatisfying(
                        UniqueViolation.class, e -> assertThat(e.rowIndex()).hasValue(2));
        assertThatThrownBy(() -> PostgresCopy.in(
                        connection(),
                        BOOKS,
                        List.of("a"),
                        (row, title) -> row.set(TITLE, title).set(ON, 99L)))
                .isInstanceOfSatisfying(
                        ForeignKeyViolation.class, e -> assertThat(e.rowIndex()).isEmpty());
        assertThat(rows()).isZero();
    }

    @Test
    void valueThatCannotBeHeldIsRefusedAndNothingStays() {
        assertThatThrownBy(() -> copy(List.of("a", "b", "nul \0", "c")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("row at index 2, column copy_books.title")
                .hasMessageContaining("U+0000");
        assertThatThrownBy(() -> copy(List.of("a", "half \ud83d"))).isInstanceOf(ArgumentException.class);
        assertThat(rows()).isZero();
        assertThat(copy(List.of("a"))).isEqualTo(1);
    }

    @Test
    void itemsThatFailEndTheCopy() {
        Iterable<String> broken = () -> IntStream.range(0, 10_000)
                .mapToObj(i -> {
                    if (i == 9_000) {
                        throw new IllegalStateException("the source is broken");
                    }
                    return "t" + i;
                })
                .iterator();

        assertThatThrownBy(() -> PostgresCopy.in(connection(), BOOKS, broken, (row, title) -> row.set(TITLE, title)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the source is broken");
        assertThat(rows()).isZero();
    }

    @Test
    void itemsMustNotUseTheConnection() {
        Iterable<Long> own = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Long next() {
                return rows();
            }
        };

        assertThatThrownBy(() -> PostgresCopy.in(connection(), BOOKS, own, (row, n) -> row.set(TITLE, "t" + n)))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("in use");
        assertThat(rows()).isZero();
    }

    @Test
    void rowsAreMadeWhileTheyAreSent() {
        long size = 100_000;
        Iterable<Long> numbers = () -> LongStream.range(0, size).boxed().iterator();

        assertThat(PostgresCopy.in(
                        connection(),
                        BOOKS,
                        numbers,
                        (row, n) -> row.set(TITLE, "t" + n).set(NOTE, "x")))
                .isEqualTo(size);
        assertThat(connection().execute(select(sum(charLength(NOTE)))).one()).isEqualTo((int) size);
    }

    @Test
    void onAConnectionInAutocommitEachCopyStands() {
        try (Connection auto = engine().connect().autocommit()) {
            PostgresCopy.in(auto, SHELVES, List.of(5), (row, i) -> row.set(SHELF, i));
            assertThatThrownBy(() -> PostgresCopy.in(auto, SHELVES, List.of(6, 5), (row, i) -> row.set(SHELF, i)))
                    .isInstanceOf(UniqueViolation.class);
        }
        assertThat(connection().execute(select(SHELF)).all()).containsExactly(5L);
        connection().execute(delete(SHELVES));
        connection().commit();
    }

    private void insertThree() {
        connection().execute(insert(BOOKS).set(TITLE, "a,\"b\"").set(NOTE, ""));
        connection().execute(insert(BOOKS).set(TITLE, "it's").set(NOTE, "a\tb\\"));
        connection().execute(insert(BOOKS).set(TITLE, "\u4e66").setNull(NOTE));
    }

    @Test
    void queryIsWrittenAsCsvAndReadAgain() {
        insertThree();
        StringWriter csv = new StringWriter();

        assertThat(PostgresCopy.out(
                        connection(),
                        select(TITLE, NOTE).where(TITLE.ne("it's")).orderBy(ID),
                        csv,
                        Format.CSV))
                .isEqualTo(2);
        assertThat(csv.toString()).isEqualTo("title,Note\n\"a,\"\"b\"\"\",\"\"\n\u4e66,\n");
        connection().rollback();
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(PostgresCopy.in(connection(), List.of(TITLE, NOTE), new ByteArrayInputStream(bytes), Format.CSV))
                .isEqualTo(2);
        assertThat(connection().execute(select(NOTE).orderBy(ID)).all()).containsExactly("", null);
    }

    @Test
    void queryIsWrittenAsTextAndReadAgain() {
        insertThree();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(PostgresCopy.out(connection(), select(TITLE, NOTE).orderBy(ID), out, Format.TEXT))
                .isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a,\"b\"\t\nit's\ta\\tb\\\\\n\u4e66\t\\N\n");
        connection().rollback();
        PostgresCopy.in(connection(), List.of(TITLE, NOTE), new ByteArrayInputStream(out.toByteArray()), Format.TEXT);
        assertThat(connection().execute(select(NOTE).orderBy(ID)).all()).containsExactly("", "a\tb\\", null);
    }

    @Test
    void targetThatFailsEndsTheCopyAndTheTransactionGoesOn() {
        copy(numbered(20_000));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> PostgresCopy.out(connection(), select(TITLE), full, Format.TEXT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
        assertThat(rows()).isEqualTo(20_000);
    }

    @Test
    void sourceThatFailsEndsTheCopyAndTheTransactionGoesOn() {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(new byte[] {'a', '\n', 'b', '\n'})) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int count = super.read(target, from, length);
                if (count < 0) {
                    throw new IOException("the disk is gone");
                }
                return count;
            }
        };

        assertThatThrownBy(() -> PostgresCopy.in(connection(), List.of(TITLE), broken, Format.TEXT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
        assertThat(rows()).isZero();
    }

    @Test
    void wrongTextIsAnErrorAndTheTransactionGoesOn() {
        ByteArrayInputStream wrong = new ByteArrayInputStream("a\tb\tc\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> PostgresCopy.in(connection(), List.of(TITLE, NOTE), wrong, Format.TEXT))
                .isInstanceOf(DataError.class)
                .hasMessageContaining(
                        "COPY copy_books (title, \"Note\") FROM STDIN WITH (ENCODING 'UTF8', FORMAT text)");
        assertThat(rows()).isZero();
        assertThatThrownBy(() -> PostgresCopy.in(connection(), List.of(), wrong, Format.TEXT))
                .isInstanceOf(ArgumentException.class);
    }

    @Test
    void listenersHearOfIt() {
        assertThat(heard(() -> copy(List.of("a")))).containsExactly("COPY copy_books (title) FROM STDIN");
    }

    private List<String> heard(Runnable work) {
        List<String> seen = new ArrayList<>();
        var listening = engine().events().sql(new SqlListener() {
            @Override
            public void before(SqlEvent event) {
                seen.add(event.sql());
            }
        });
        work.run();
        listening.close();
        return seen;
    }

    @Test
    void timeoutOfTheOptionsHolds() {
        Connection hasty = connection().with(ExecutionOptions.none().timeout(Duration.ofMillis(200)));

        assertThatThrownBy(() -> PostgresCopy.out(
                        hasty, select(function("pg_sleep", TEXT, 20.0)), new StringWriter(), Format.TEXT))
                .isInstanceOf(QueryTimeout.class);
    }

    @Test
    void otherSchemasAreRespected() {
        Connection tenant =
                connection().with(ExecutionOptions.none().schemas(SchemaTranslation.ofDefault("No Such Schema")));

        assertThatThrownBy(() -> PostgresCopy.in(tenant, BOOKS, List.of("a"), (row, title) -> row.set(TITLE, title)))
                .isInstanceOf(ProgrammingError.class)
                .hasMessageContaining("COPY \"No Such Schema\".copy_books (title) FROM STDIN");
        assertThatThrownBy(() -> PostgresCopy.out(tenant, select(TITLE), new StringWriter(), Format.CSV))
                .isInstanceOf(ProgrammingError.class)
                .hasMessageContaining("FROM \"No Such Schema\".copy_books");
    }

    @Test
    void otherDatabasesAreRefused() {
        try (Engine h2 = Engine.create("h2:///mem:copy");
                Connection other = h2.connect()) {
            assertThatThrownBy(() -> PostgresCopy.in(other, BOOKS, List.of("a"), (row, title) -> row.set(TITLE, title)))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("H2")
                    .hasMessageContaining("insert(...).values(...)");
        }
    }
}
