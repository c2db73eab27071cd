package io.github.tribikos.benchmarks;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.project;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Selectable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables that are measured, and their rows: the same ones each time. */
final class Library {
    static final int BOOK_COUNT = 10_000;
    static final int AUTHOR_COUNT = 100;

    static final MetaData TABLES = MetaData.of(Authors.AUTHORS, Books.BOOKS, Loans.LOANS);

    private Library() {}

    static final class Authors extends Table<Authors> {
        static final Authors AUTHORS = new Authors();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> name = varchar("name", 80);

        private Authors() {
            super("authors", Authors::new);
        }
    }

    static final class Books extends Table<Books> {
        static final Books BOOKS = new Books();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> title = varchar("title", 200);
        final Column<@Nullable Integer> published = integer("published").nullable();
        final Column<Integer> pages = integer("pages");
        final LongColumn authorId = bigint("author_id").references(() -> Authors.AUTHORS.id);

        private Books() {
            super("books", Books::new);
        }
    }

    static final class Loans extends Table<Loans> {
        static final Loans LOANS = new Loans();
        final LongColumn id = bigint("id").identity().primaryKey();
        final LongColumn bookId = bigint("book_id");
        final Column<String> reader = varchar("reader", 80);
        final Column<Integer> days = integer("days");
        final NumberColumn<Double> fee = doublePrecision("fee");

        private Loans() {
            super("loans", Loans::new);
        }
    }

    record Book(long id, String title, @Nullable Integer published, int pages, long authorId) {
        static final Selectable<Book> ROW = project(
                        Books.BOOKS.id,
                        Books.BOOKS.title,
                        Books.BOOKS.published,
                        Books.BOOKS.pages,
                        Books.BOOKS.authorId)
                .into(Book::new);

        /** The book with that number, 0-based; every tenth has no year. */
        static Book number(int n) {
            Integer published = n % 10 == 0 ? null : 1900 + n % 120;
            return new Book(n + 1L, "The book of number " + n, published, 50 + n * 7 % 900, n % AUTHOR_COUNT + 1L);
        }

        /** A number that tells whether the same was read. */
        long checksum() {
            return ((id * 31 + title.length()) * 31 + (published == null ? 0 : published)) * 31 + pages * 7L + authorId;
        }
    }

    record BookLine(long id, String title, @Nullable Integer published, String author) {
        static final Selectable<BookLine> ROW = project(
                        Books.BOOKS.id, Books.BOOKS.title, Books.BOOKS.published, Authors.AUTHORS.name)
                .into(BookLine::new);

        long checksum() {
            return ((id * 31 + title.length()) * 31 + (published == null ? 0 : published)) * 31 + author.length();
        }
    }

    /** Creates the tables and fills them. */
    static void create(Engine engine) {
        TABLES.createAll(engine);
        List<Integer> authors = IntStream.range(0, AUTHOR_COUNT).boxed().toList();
        List<Book> books = IntStream.range(0, BOOK_COUNT).mapToObj(Book::number).toList();
        engine.begin(connection -> {
            connection.execute(insert(Authors.AUTHORS)
                    .values(
                            authors,
                            (row, n) -> row.set(Authors.AUTHORS.id, n + 1).set(Authors.AUTHORS.name, "Author " + n)));
            connection.execute(insert(Books.BOOKS)
                    .values(
                            books,
                            (row, book) -> row.set(Books.BOOKS.id, book.id())
                                    .set(Books.BOOKS.title, book.title())
                                    .set(Books.BOOKS.published, book.published())
                                    .set(Books.BOOKS.pages, book.pages())
                                    .set(Books.BOOKS.authorId, book.authorId())));
        });
    }
}
