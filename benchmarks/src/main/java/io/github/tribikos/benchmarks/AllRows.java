package io.github.tribikos.benchmarks;

import static io.github.tribikos.benchmarks.Library.Books.BOOKS;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.benchmarks.Library.Book;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Select;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** W2: reads 10,000 rows of five columns into a list of records. */
final class AllRows {
    private static final String SQL =
            "SELECT books.id, books.title, books.published, books.pages, books.author_id FROM books";

    private static final Select<Book> STATEMENT = select(Book.ROW).from(BOOKS);

    private AllRows() {}

    static Contest on(Database database) {
        DataSource pool = database.pool();
        Engine engine = database.engine();
        return new Contest(
                number -> jdbc(pool),
                number -> tribikos(engine),
                number -> SQL,
                number -> STATEMENT.sql(engine.dialect()).sql());
    }

    private static long jdbc(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            List<Book> books = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(SQL);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    books.add(RowByKey.book(rows));
                }
            }
            connection.commit();
            return checksum(books);
        }
    }

    private static long tribikos(Engine engine) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            List<Book> books = connection.execute(STATEMENT).all();
            connection.commit();
            return checksum(books);
        }
    }

    private static long checksum(List<Book> books) {
        long sum = books.size();
        for (Book book : books) {
            sum = sum * 31 + book.checksum();
        }
        return sum;
    }
}
