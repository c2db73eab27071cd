package io.github.tribikos.examples;

import static io.github.tribikos.examples.DesignSamplesTest.Authors.AUTHORS;
import static io.github.tribikos.examples.DesignSamplesTest.Books.BOOKS;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Selectable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java samples of the design, which say how the library should feel. */
class DesignSamplesTest {
    public static final class Books extends Table<Books> {
        public static final Books BOOKS = new Books();
        public final LongColumn id = bigint("id").identity().primaryKey();
        public final Column<String> title = column("title", VARCHAR(200));
        public final Column<@Nullable Integer> year = column("year", INTEGER).nullable();
        public final LongColumn authorId = bigint("author_id").references(() -> AUTHORS.id);

        private Books() {
            super("books", Books::new);
        }
    }

    public static final class Authors extends Table<Authors> {
        public static final Authors AUTHORS = new Authors();
        public final LongColumn id = bigint("id").identity().primaryKey();
        public final Column<String> name = column("name", VARCHAR(100));

        private Authors() {
            super("authors", Authors::new);
        }
    }

    static final MetaData LIBRARY = MetaData.of(BOOKS, AUTHORS);

    record BookLine(long id, String title, @Nullable Integer year, String author) {}

    static final Selectable<BookLine> LINE =
            project(BOOKS.id, BOOKS.title, BOOKS.year, AUTHORS.name).into(BookLine::new);

    @Test
    @Tag("database:sqlite")
    void runOnSqlite(@TempDir Path folder) {
        run("sqlite:///" + folder.resolve("library.db"));
    }

    @Test
    @Tag("database:h2")
    void runOnH2() {
        run("jdbc:h2:mem:library");
    }

    private static void run(String url) {
        try (Engine engine = Engine.create(url)) {
            LIBRARY.createAll(engine);
            engine.begin(conn -> conn.execute(insert(AUTHORS).set(AUTHORS.name, "Frank Herbert")));
            try (Connection conn = engine.connect()) {
                Long id = conn.execute(insert(BOOKS)
                                .set(BOOKS.title, "Dune")
                                .set(BOOKS.authorId, 1)
                                .returning(BOOKS.id))
                        .one();
                assertThat(id).isEqualTo(1);
                List<BookLine> lines = conn.execute(select(LINE)
                                .from(BOOKS)
                                .join(AUTHORS)
                                .where(BOOKS.title.startsWith("D"), BOOKS.id.gt(0))
                                .orderBy(BOOKS.title))
                        .all();
                assertThat(lines).containsExactly(new BookLine(1, "Dune", null, "Frank Herbert"));
                List<@Nullable Integer> years = new ArrayList<>();
                for (Row row : conn.execute(select(BOOKS.id, BOOKS.year))) {
                    @Nullable Integer y = row.get(BOOKS.year);
                    years.add(y);
                }
                assertThat(years).containsExactly((Integer) null);
                conn.commit();
            }
            engine.begin(conn -> conn.execute(insert(BOOKS)
                    .set(BOOKS.id, 7)
                    .set(BOOKS.title, "Emma")
                    .set(BOOKS.year, 1815)
                    .set(BOOKS.authorId, 1)));
            engine.begin(conn -> conn.execute(
                    update(BOOKS).set(BOOKS.year, BOOKS.year.plus(1)).where(BOOKS.id.eq(7))));
            @Nullable
            Integer year = engine.inTransaction(conn ->
                    conn.execute(select(BOOKS.year).where(BOOKS.id.eq(7))).one());
            assertThat(year).isEqualTo(1816);
            long n = engine.inTransaction(
                    conn -> conn.execute(select(count()).from(BOOKS)).one());
            assertThat(n).isEqualTo(2);
        }
    }

    @Test
    void aliasesAndSqlNeedNoDatabase() {
        Books b = BOOKS.as("b");
        assertThat(select(b.id).sql(postgresql()).sql()).isEqualTo("SELECT b.id\nFROM books AS b");
        assertThat(select(b.id)).hasToString("SELECT b.id\nFROM books AS b");
    }

    static final Table<?> T = Table.named("t");
    static final LongColumn ID = T.bigint("id").primaryKey();

    @Test
    void looseConstantsWorkToo() {
        assertThat(select(T.as("x").get(ID))).hasToString("SELECT x.id\nFROM t AS x");
    }
}
