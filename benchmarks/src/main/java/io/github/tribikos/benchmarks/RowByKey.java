package io.github.tribikos.benchmarks;

import static io.github.tribikos.benchmarks.Library.Books.BOOKS;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.benchmarks.Library.Book;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Select;
import io.github.tribikos.type.Types;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * W1: borrows a connection, reads one row of five columns by its primary key, commits. By hand the SQL is a constant, and so is
 * Tribikos's statement in the one variant; in the other it is built for each key.
 */
final class RowByKey {
    private static final String SQL = "SELECT books.id, books.title, books.published, books.pages, books.author_id"
            + " FROM books WHERE books.id = ?";

    private static final Param<Long> ID = param("id", Types.BIGINT);
    private static final Select<Book> CONSTANT = select(Book.ROW).from(BOOKS).where(BOOKS.id.eq(ID));

    private RowByKey() {}

    static Contest constant(Database database) {
        DataSource pool = database.pool();
        Engine engine = database.engine();
        return new Contest(
                number -> jdbc(pool, id(number)),
                number -> constant(engine, id(number)),
                number -> SQL,
                number -> CONSTANT.sql(engine.dialect()).sql());
    }

    static Contest built(Database database) {
        DataSource pool = database.pool();
        Engine engine = database.engine();
        return new Contest(
                number -> jdbc(pool, id(number)),
                number -> built(engine, id(number)),
                number -> SQL,
                number -> built(id(number)).sql(engine.dialect()).sql());
    }

    /** Jumps about: neighbours in a page would be found sooner. */
    private static long id(int number) {
        return 1 + (number * 7_919L) % Library.BOOK_COUNT;
    }

    private static long jdbc(DataSource pool, long id) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Book book;
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setLong(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new IllegalStateException("There is no book " + id + ".");
                    }
                    book = book(rows);
                }
            }
            connection.commit();
            return book.checksum();
        }
    }

    static Book book(ResultSet rows) throws SQLException {
        long id = rows.getLong(1);
        String title = rows.getString(2);
        int year = rows.getInt(3);
        @Nullable Integer published = rows.wasNull() ? null : year;
        return new Book(id, title, published, rows.getInt(4), rows.getLong(5));
    }

    private static long constant(Engine engine, long id) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            Book book = connection.execute(CONSTANT, Parameters.of(ID, id)).one();
            connection.commit();
            return book.checksum();
        }
    }

    private static long built(Engine engine, long id) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            Book book = connection.execute(built(id)).one();
            connection.commit();
            return book.checksum();
        }
    }

    private static Select<Book> built(long id) {
        return select(Book.ROW).from(BOOKS).where(BOOKS.id.eq(id));
    }
}
