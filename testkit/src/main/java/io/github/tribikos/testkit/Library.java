package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static io.github.tribikos.testkit.Library.Genres.GENRES;
import static io.github.tribikos.testkit.Library.Places.PLACES;
import static io.github.tribikos.testkit.Library.Quotes.QUOTES;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NullableLongColumn;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables and rows that most tests read. */
final class Library {
    static final MetaData LIBRARY = MetaData.of(AUTHORS, BOOKS, GENRES, QUOTES, PLACES);

    private Library() {}

    /** Writers, one of them unknown. */
    static final class Authors extends Table<Authors> {
        static final Authors AUTHORS = new Authors();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> name = varchar("name", 50);
        final Column<@Nullable Integer> born = integer("born").nullable();

        private Authors() {
            super("authors", Authors::new);
        }
    }

    /** Books, one of them without author, year and price. */
    static final class Books extends Table<Books> {
        static final Books BOOKS = new Books();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> title = varchar("title", 200);
        final Column<@Nullable Integer> year = integer("year").nullable();
        final NullableLongColumn authorId =
                bigint("author_id").references(() -> AUTHORS.id).nullable();
        final NumberColumn<@Nullable BigDecimal> price = numeric("price", 8, 2).nullable();
        final Column<Boolean> inPrint = bool("in_print");

        private Books() {
            super("books", Books::new);
        }
    }

    /** Genres of books, with a key of two columns. */
    static final class Genres extends Table<Genres> {
        static final Genres GENRES = new Genres();
        final LongColumn bookId = bigint("book_id").references(() -> BOOKS.id).primaryKey();
        final Column<String> name = varchar("name", 20).primaryKey();

        private Genres() {
            super("genres", Genres::new);
        }
    }

    /** Quotations, which refer to a genre of a book by two columns. */
    static final class Quotes extends Table<Quotes> {
        static final Quotes QUOTES = new Quotes();
        final LongColumn id = bigint("id").primaryKey();
        final LongColumn bookId = bigint("book_id");
        final Column<String> genre = varchar("genre", 20);
        final Column<String> words = varchar("words", 100);

        private Quotes() {
            super("quotes", Quotes::new);
            foreignKey("fk_quotes_genre", bookId, genre).references(() -> GENRES.bookId, () -> GENRES.name);
        }
    }

    /** Places, each in another. */
    static final class Places extends Table<Places> {
        static final Places PLACES = new Places();
        final LongColumn id = bigint("id").primaryKey();
        final NullableLongColumn within =
                bigint("within").references(() -> PLACES.id).nullable();
        final Column<String> name = varchar("name", 30);

        private Places() {
            super("places", Places::new);
        }
    }

    record Author(long id, String name, @Nullable Integer born) {}

    record Book(
            long id,
            String title,
            @Nullable Integer year,
            @Nullable Long authorId,
            @Nullable String price,
            boolean inPrint) {}

    record Genre(long bookId, String name) {}

    record Quote(long id, long bookId, String genre, String words) {}

    record Place(long id, @Nullable Long within, String name) {}

    private static final List<Author> AUTHOR_ROWS = List.of(
            new Author(1, "Frank Herbert", 1920),
            new Author(2, "Ursula K. Le Guin", 1929),
            new Author(3, "Stanisław Lem", 1921),
            new Author(4, "Anonymous", null));

    private static final List<Book> BOOK_ROWS = List.of(
            new Book(1, "Dune", 1965, 1L, "9.99", true),
            new Book(2, "Dune Messiah", 1969, 1L, "8.50", true),
            new Book(3, "The Dispossessed", 1974, 2L, "7.25", true),
            new Book(4, "The Left Hand of Darkness", 1969, 2L, null, false),
            new Book(5, "Solaris", 1961, 3L, "6.00", true),
            new Book(6, "Fiasco", 1986, 3L, "8.50", false),
            new Book(7, "Beowulf", null, null, null, true));

    private static final List<Genre> GENRE_ROWS = List.of(
            new Genre(1, "classic"),
            new Genre(1, "desert"),
            new Genre(3, "utopia"),
            new Genre(5, "classic"),
            new Genre(5, "ocean"));

    private static final List<Quote> QUOTE_ROWS = List.of(
            new Quote(1, 1, "desert", "The spice must flow."),
            new Quote(2, 1, "desert", "Fear is the mind-killer."),
            new Quote(3, 5, "ocean", "We have no need of other worlds."));

    private static final List<Place> PLACE_ROWS = List.of(
            new Place(1, null, "Earth"),
            new Place(2, 1L, "Europe"),
            new Place(3, 1L, "Asia"),
            new Place(4, 2L, "Poland"),
            new Place(5, 4L, "Kraków"),
            new Place(6, null, "Mars"));

    static void create(Engine engine) {
        LIBRARY.createAll(engine);
        engine.begin(connection -> {
            fillPeople(connection);
            fillRest(connection);
        });
    }

    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    private static void fillPeople(Connection connection) {
        connection.execute(insert(AUTHORS)
                .values(
                        AUTHOR_ROWS,
                        (row, author) -> row.set(AUTHORS.id, author.id())
                                .set(AUTHORS.name, author.name())
                                .set(AUTHORS.born, author.born())));
        connection.execute(insert(BOOKS)
                .values(
                        BOOK_ROWS,
                        (row, book) -> row.set(BOOKS.id, book.id())
                                .set(BOOKS.title, book.title())
                                .set(BOOKS.year, book.year())
                                .set(BOOKS.authorId, book.authorId())
                                .set(BOOKS.price, book.price() == null ? null : new BigDecimal(book.price()))
                                .set(BOOKS.inPrint, book.inPrint())));
    }

    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    private static void fillRest(Connection connection) {
        connection.execute(insert(GENRES)
                .values(
                        GENRE_ROWS,
                        (row, genre) -> row.set(GENRES.bookId, genre.bookId()).set(GENRES.name, genre.name())));
        connection.execute(insert(QUOTES)
                .values(
                        QUOTE_ROWS,
                        (row, quote) -> row.set(QUOTES.id, quote.id())
                                .set(QUOTES.bookId, quote.bookId())
                                .set(QUOTES.genre, quote.genre())
                                .set(QUOTES.words, quote.words())));
        connection.execute(insert(PLACES)
                .values(
                        PLACE_ROWS,
                        (row, place) -> row.set(PLACES.id, place.id())
                                .set(PLACES.within, place.within())
                                .set(PLACES.name, place.name())));
    }
}
